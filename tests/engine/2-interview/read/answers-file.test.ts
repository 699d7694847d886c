import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  openAnswers,
  readAnswersFile,
  readInterview,
  writeAnswersFile,
  type AnswersFile,
} from '../../../../src/engine/interview.ts';
import { smallPack } from '../../small-pack.ts';

const TODAY = '2027-01-31';
const pack = smallPack();
const good: AnswersFile = {
  format: 'balises/answers@1',
  pack: { name: 'small', version: '1.10' },
  language: 'en',
  path: 'complete',
  date: '2026-11-20',
  answers: {
    org_name__full: 'Maison « L’Ancre »',
    serves_groups: ['seniors'],
    responsible__lead: { role: 'other', name: 'Zoé 🌊' },
    jurisdiction: { undecided: true, note: 'À voir' },
    adoption__review_months: { not_applicable: 'Jamais' },
    responsible__backup: null,
  },
  notes: { jurisdiction: 'Demander.' },
};
const opened = (changes: object) => openAnswers({ ...good, ...changes }, pack, TODAY);

it('what is written reads back the same, with nothing to say', () => {
  expect(readAnswersFile(writeAnswersFile(good), pack, TODAY)).toEqual({ file: good, messages: [] });
});

it('what was confirmed is read, kept and written back; what no field takes is set aside', () => {
  const file = { ...good, confirmed: { policy_strength: 'mixed', adoption__date: '2027-01-01' } };
  expect(readAnswersFile(writeAnswersFile(file), pack, TODAY)).toEqual({ file, messages: [] });
  const odd = opened({ confirmed: { policy_strength: 'mixed', jurisdiction: 'nowhere', nothing: 1 } });
  expect(odd.file).toMatchObject({
    confirmed: { policy_strength: 'mixed' },
    aside: { 'confirmed.jurisdiction': 'nowhere', 'confirmed.nothing': 1 },
  });
  expect(odd.messages.map(({ code }) => code)).toEqual(['unread_keys']);
  expect(opened({ confirmed: ['mixed'] }).file?.aside).toEqual({ confirmed: ['mixed'] });
});

it('words of the team’s own on two floors are read and kept; what is no text is set aside', () => {
  const clauses = { lead_role: { decision: { fr: 'Un.', en: 'One.' }, practice: { fr: 'Deux.' } }, rhythm: 'Trois.' };
  const file = { ...good, adaptations: { clauses, added: [] } };
  expect(readAnswersFile(writeAnswersFile(file), pack, TODAY)).toEqual({ file, messages: [] });
  const odd = [{ decision: 'Un.' }, { decision: { de: 'Eins.' } }, { other: { fr: 'Un.' } }, {}, []];
  for (const words of odd)
    expect(opened({ adaptations: { clauses: { lead_role: words }, added: [] } }).file).toMatchObject({
      aside: { 'adaptations.clauses.lead_role': words },
    });
});

describe('what is no file of answers gives one message, and no answers', () => {
  it.each([
    ['nothing', '', 'file_damaged'],
    ['half a file', writeAnswersFile(good).slice(0, 200), 'file_damaged'],
    ['bytes', '\0\u0001PK\u0003\u0004\ufffd', 'file_damaged'],
    ['brackets without end', '['.repeat(100_000), 'file_damaged'],
    ['null', 'null', 'file_foreign'],
    ['a number', '42', 'file_foreign'],
    ['a text', '"bonjour"', 'file_foreign'],
    ['a list', '[]', 'file_foreign'],
    ['another object', '{"name": "balises"}', 'file_foreign'],
    ['another format', '{"format": "survey@1", "answers": {}}', 'file_foreign'],
    ['a format inside a text', '{"format": "x balises/answers@1", "answers": {}}', 'file_foreign'],
    ['a newer version', '{"format": "balises/answers@2", "answers": {}}', 'file_newer'],
    ['a much newer version', '{"format": "balises/answers@10"}', 'file_newer'],
    ['no answers', '{"format": "balises/answers@1"}', 'file_damaged'],
    ['answers that are a list', '{"format": "balises/answers@1", "answers": []}', 'file_damaged'],
    ['answers that are nothing', '{"format": "balises/answers@1", "answers": null}', 'file_damaged'],
  ])('%s', (_name, text, code) => {
    const { file, messages } = readAnswersFile(text, pack, TODAY);
    expect([file, messages.map((message) => message.code)]).toEqual([undefined, [code]]);
  });
});

describe('an answer that cannot be used is set aside, said, and never lost', () => {
  it.each([
    ['unknown_answer', 'question_of_tomorrow', ['a', { b: 1 }]],
    ['unknown_answer', 'constructor', 'x'],
    ['unknown_answer', 'old_question', { undecided: true }],
    ['wrong_type', 'org_name__full', 42],
    ['wrong_type', 'serves_groups', 'seniors'],
    ['wrong_option', 'jurisdiction', 'mars'],
    ['bad_date', 'adoption__date', '2026-02-30'],
    ['number_bounds', 'adoption__review_months', 61],
    ['number_bounds', 'adoption__review_months', 1.5],
    ['wrong_type', 'responsible__lead', { undecided: false }],
    ['wrong_type', 'responsible__lead', { not_applicable: 5 }],
  ])('%s: %s is %j', (code, id, answer) => {
    const { file, messages } = opened({ answers: { adoption__effective: '2026-12-01', [id]: answer } });
    expect(messages.map((message) => message.code)).toEqual([code]);
    expect(file?.answers).toEqual({ adoption__effective: '2026-12-01' });
    expect(file?.aside).toEqual({ [id]: answer });
    expect(openAnswers(file, pack, TODAY)).toEqual({ file, messages: [] });
  });

  it.each([
    ['too_long', 'org_name__full', 'x'.repeat(41)],
    ['duplicate_row', 'platform_plan', [{ platform: 'facebook' }, { platform: 'facebook' }]],
  ])('%s is said, and %s kept: %j', (code, id, answer) => {
    const { file, messages } = opened({ answers: { [id]: answer } });
    expect([messages.map((message) => message.code), file?.answers]).toEqual([[code], { [id]: answer }]);
  });

  it('a cell out of its bounds is set aside too, and its row stays', () => {
    const { file, messages } = opened({
      answers: { platform_plan: [{ platform: 'facebook', posts_per_week: 0.125 }] },
    });
    expect(messages.map(({ code }) => code)).toEqual(['number_bounds']);
    expect([file?.answers, file?.aside]).toEqual([
      { platform_plan: [{ platform: 'facebook' }] },
      { 'platform_plan.1.posts_per_week': 0.125 },
    ]);
  });

  it('__proto__ in a foreign file is a name like another', () => {
    const text = writeAnswersFile(good)
      .replace('"org_name__full"', '"__proto__": {"polluted": "yes"},\n"org_name__full"')
      .replace('"notes": {', '"notes": {"__proto__": "x",');
    const { file, messages } = readAnswersFile(text, pack, TODAY);
    expect(messages).toEqual([
      { code: 'unknown_answer', params: { id: '__proto__' } },
      { code: 'unread_keys', params: { keys: 'notes.__proto__' } },
    ]);
    expect(Object.keys(file!.aside!)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(file!.answers['polluted']).toBeUndefined();
    const written = JSON.parse(writeAnswersFile(file!)) as { aside: unknown };
    expect(written.aside).toEqual(JSON.parse('{"__proto__": {"polluted": "yes"}}'));
  });

  it('what was already aside stays aside', () => {
    const { file } = opened({ answers: { gone: 1 }, aside: { older: 2 } });
    expect(file?.aside).toEqual({ older: 2, gone: 1 });
  });
});

describe('a cell of the wrong form is set aside, said, and the rest of its row used', () => {
  const row = { platform: 'facebook', format: 'photo' };
  it.each([
    ['wrong_type', { posts_per_week: 'trois' }, { 'platform_plan.2.posts_per_week': 'trois' }],
    ['wrong_option', { format: 'parchment' }, { 'platform_plan.2.format': 'parchment' }],
    ['number_bounds', { posts_per_week: -1 }, { 'platform_plan.2.posts_per_week': -1 }],
  ])('%s: %j', (code, cells, aside) => {
    const { file, messages } = opened({ answers: { platform_plan: [row, { platform: 'instagram', ...cells }] } });
    expect(file?.answers).toEqual({ platform_plan: [row, { platform: 'instagram' }] });
    expect([file?.aside, messages.map((message) => message.code)]).toEqual([aside, [code]]);
    expect(openAnswers(file, pack, TODAY)).toEqual({ file, messages: [] });
  });

  it('each once, however many rows repeat it, and beside what was aside before', () => {
    const bad = Array.from({ length: 30 }, () => ({ posts_per_week: 'trois' }));
    const { file, messages } = opened({
      answers: { platform_plan: bad },
      aside: { 'platform_plan.1.posts_per_week': 'deux', 'platform_plan.2.posts_per_week': 'trois' },
    });
    expect(messages.map(({ code }) => code)).toEqual(['wrong_type']);
    expect(file?.aside).toMatchObject({
      'platform_plan.1.posts_per_week': 'deux',
      'platform_plan.1.posts_per_week (2)': 'trois',
      'platform_plan.30.posts_per_week': 'trois',
    });
    expect(Object.keys(file!.aside!)).toHaveLength(31);
  });
});

describe('a key that nothing reads is named, kept and written back', () => {
  const keep = (changes: object) => {
    const { file, messages } = opened(changes);
    const again = readAnswersFile(writeAnswersFile(file!), pack, TODAY);
    expect(again).toEqual({ file, messages });
    return { file: JSON.parse(writeAnswersFile(file!)) as AnswersFile, messages };
  };

  it.each([
    ['of the file', { adaptation: { clauses: { purpose: 'x' } } }, 'adaptation → adaptations?'],
    ['of a later version', { seats: { name: 'Karine' }, wards: [] }, 'seats, wards'],
    [
      'of a row',
      { answers: { platform_plan: [{ platfrom: 'facebook' }, { platfrom: 'x', ton: 1 }] } },
      'platform_plan.platfrom → platform?, platform_plan.ton',
    ],
    [
      'of a person',
      { answers: { responsible__lead: { role: 'coordination', nom: 'Zoé' } } },
      'responsible__lead.nom → name?',
    ],
    [
      'of a point to decide',
      { answers: { jurisdiction: { undecided: true, notes: 'Non' } } },
      'jurisdiction.notes → note?',
    ],
    [
      'of a clause the team added',
      { adaptations: { clauses: {}, added: [{ section: 'purpose', title: 'A', text: 'b', author: 'Zoé' }] } },
      'adaptations.added.author',
    ],
  ])('%s', (_where, changes, keys) => {
    const { file, messages } = keep(changes);
    expect(messages.filter(({ code }) => code !== 'unplaced_words')).toEqual([
      { code: 'unread_keys', params: { keys } },
    ]);
    expect(file).toMatchObject(changes);
  });

  it('twenty are named, of however many there are', () => {
    const { messages } = opened(Object.fromEntries(Array.from({ length: 200 }, (_, rank) => [`k${rank}`, 1])));
    expect(String(messages[0]!.params!['keys'])).toMatch(/^k0, k1, .*, k19… \(200\)$/);
  });
});

describe('a clause left out', () => {
  it.each([{ left_out: ' \u200b' }, { left_out: ['x'] }, { left_out: 'x', why: 'y' }, {}])(
    'for no reason that can be read is kept, without effect: %j',
    (written) => {
      const { file, messages } = opened({ adaptations: { clauses: { purpose_statement: written }, added: [] } });
      expect(messages.map(({ code }) => code)).toEqual(['unread_keys']);
      expect(file?.adaptations).toBeUndefined();
      expect(file?.aside).toEqual({ 'adaptations.clauses.purpose_statement': written });
    },
  );
});

describe('the team’s own words', () => {
  const added = { section: 'purpose', title: 'A', text: 'b' };
  it.each([
    ['a clause that is not there', { clauses: { no_such: 'Nos mots.' }, added: [] }, 'no_such'],
    ['a section that is not there', { clauses: {}, added: [{ ...added, section: 'no_such' }] }, 'no_such'],
    [
      'both, and again',
      {
        clauses: { no_such: 'x', neither: 'y' },
        added: [
          { ...added, section: 'nowhere' },
          { ...added, section: 'nowhere' },
        ],
      },
      'no_such, neither, nowhere',
    ],
  ])('for %s are named and kept', (_what, adaptations, ids) => {
    const { file, messages } = opened({ adaptations });
    expect(messages).toEqual([{ code: 'unplaced_words', params: { ids } }]);
    expect(file?.adaptations).toEqual(adaptations);
  });

  it('a number is a title like another', () => {
    const { file, messages } = opened({
      adaptations: { clauses: { lead_role: 12 }, added: [{ ...added, title: 2026 }] },
    });
    expect(messages).toEqual([]);
    expect(file?.adaptations).toEqual({ clauses: { lead_role: '12' }, added: [{ ...added, title: '2026' }] });
  });

  it.each([
    ['a list', ['x'], { adaptations: ['x'] }, 'adaptations'],
    ['a list for clauses', { clauses: ['x'] }, { 'adaptations.clauses': ['x'] }, 'adaptations.clauses'],
    [
      'an object for a text',
      { clauses: { lead_role: { decision: 'x' } } },
      { 'adaptations.clauses.lead_role': { decision: 'x' } },
      'adaptations.clauses.lead_role',
    ],
    [
      'a clause without a text',
      { added: [{ title: 'x' }] },
      { 'adaptations.added.1': { title: 'x' } },
      'adaptations.added.1',
    ],
    [
      'another key',
      { clause: { lead_role: 'x' } },
      { 'adaptations.clause': { lead_role: 'x' } },
      'adaptations.clause → clauses?',
    ],
  ])('%s is no text: it is set aside and named', (_what, adaptations, aside, keys) => {
    const { file, messages } = opened({ adaptations });
    expect([file?.aside, file?.adaptations, messages]).toEqual([
      aside,
      undefined,
      [{ code: 'unread_keys', params: { keys } }],
    ]);
  });
});

describe('the reason for which a rule was accepted', () => {
  it.each([
    ['a rule that fires', 'r_no_backup'],
    ['a rule that does not', 'r_same_backup'],
  ])('%s: it stays with the answers', (_which, id) => {
    const answers = { responsible__lead: 'coordination', [id]: { not_applicable: 'Vu en équipe' } };
    expect(opened({ answers })).toMatchObject({ messages: [], file: { answers } });
    expect(opened({ answers }).file).not.toHaveProperty('aside');
  });

  it.each([
    ['of a rule that is no more', 'r_gone', { not_applicable: 'Vu' }],
    ['that is no reason', 'r_no_backup', { undecided: true }],
    ['that is no text', 'r_no_backup', { not_applicable: 5 }],
    ['that is another answer', 'r_no_backup', 'yes'],
  ])('%s: it is set aside', (_why, id, answer) => {
    const { file, messages } = opened({ answers: { [id]: answer } });
    expect([messages.map(({ code }) => code), file?.answers, file?.aside]).toEqual([
      ['unknown_answer'],
      {},
      { [id]: answer },
    ]);
  });
});

describe('around the answers', () => {
  it.each([
    [{ date: '2026-02-30' }, { date: TODAY }, ['bad_date']],
    [{ date: 20261120 }, { date: TODAY }, ['bad_date']],
    [{ date: undefined }, { date: TODAY }, []],
    [{ language: 'de' }, { language: 'fr' }, ['unknown_language']],
    [{ language: 'en-CA' }, { language: 'en' }, []],
    [{ language: 'EN' }, { language: 'en' }, []],
    [{ language: ' fr_CA ' }, { language: 'fr' }, []],
    [{ language: 'english' }, { language: 'fr' }, ['unknown_language']],
    [{ language: ['en'] }, { language: 'fr' }, ['unknown_language']],
    [{ language: undefined }, { language: 'fr' }, []],
    [{ pack: 'small' }, { pack: { name: 'small', version: '1.10' } }, []],
    [{ path: 'scenic' }, { path: 'quick' }, []],
    [{ pack: undefined }, { pack: { name: 'small', version: '1.10' } }, []],
    [{ pack: { name: 'roeq', version: 2 } }, { pack: { name: 'roeq', version: '2' } }, ['file_of_other_pack']],
    [
      { pack: { name: 'small', version: '1.9' } },
      { pack: { name: 'small', version: '1.9' } },
      ['file_of_other_version'],
    ],
    [{ pack: { name: 'small', version: '1.10' } }, { pack: { name: 'small', version: '1.10' } }, []],
    [{ notes: ['a'] }, { notes: {}, aside: { notes: ['a'] } }, ['unread_keys']],
    [{ notes: { org_name: 'oui', jurisdiction: 5 } }, { notes: { org_name: 'oui', jurisdiction: '5' } }, []],
    [
      { notes: { org_nom: 'oui', org_name: ['b'] } },
      { notes: { org_nom: 'oui' }, aside: { 'notes.org_name': ['b'] } },
      ['unread_keys'],
    ],
  ])('%j reads as %j', (given, expected, codes) => {
    const { file, messages } = opened(given);
    expect(file).toMatchObject(expected);
    expect(messages.map(({ code }) => code)).toEqual(codes);
  });

  it('an unknown pack or path never stops a file from opening', () => {
    expect(opened({ pack: null, path: null, language: null, notes: null }).file?.answers).toEqual(good.answers);
  });
});

describe('a question that takes no special answer', () => {
  // A document without a name is nobody's; what may not be skipped concerns everybody.
  it.each([
    ['org_name__full', { undecided: true }],
    ['org_name__full', { not_applicable: 'x' }],
    ['responsible__lead', { not_applicable: 'x' }],
    ['serves_groups', { not_applicable: 'x' }],
  ])('%s: %j is said', (id, answer) => {
    expect(opened({ answers: { [id]: answer } }).messages).toHaveLength(1);
  });
});

it('is total: any JSON under any question’s id opens, and what opens can be read', () => {
  const ids = [
    'org_name',
    'org_name__full',
    'jurisdiction',
    'serves_groups',
    'platform_plan',
    'platform_plan__format',
    'responsible__lead',
    'adoption__date',
    'adoption__review_months',
    'x',
  ];
  const answers = fc.dictionary(fc.constantFrom(...ids), fc.jsonValue({ maxDepth: 3 }));
  fc.assert(
    fc.property(answers, (given) => {
      const { file } = opened({ answers: given });
      const kept = new Set([...Object.keys(file!.answers), ...Object.keys(file!.aside ?? {})]);
      expect(kept).toEqual(new Set(Object.keys(given)));
      const interview = readInterview(pack, given as never, TODAY);
      for (const id of ids) interview.reading(id);
    }),
    { seed: 20261120, numRuns: process.env['FULL'] ? 20_000 : 1000 },
  );
});
