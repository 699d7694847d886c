import { describe, expect, it } from 'vitest';
import { readPolicies } from '../../../src/site/device/read-policies.ts';

const file = (answers: object, rest: object = {}) =>
  JSON.stringify({ format: 'balises/answers@1', language: 'fr', date: '2026-11-20', answers, ...rest });

describe('the policies of a device', () => {
  it('are read off its keys: the first lies where answers always did, each other under a name of its own', () => {
    const policies = readPolicies(
      {
        balises: file({ org_name__full: 'Le Quai', adoption__version: '2.0', adoption__date: '2026-01-12' }),
        'balises.at': '1000',
        'balises~': 'k7',
        'balises.place': JSON.stringify({ hash: '#team/responsible', seen: [], rank: [14, 17] }),
        'balises~k7': file({ org_name__full: 'Le Phare' }, { language: 'en', date: '2026-11-28' }),
        'balises~k7.at': '2000',
        'balises~k7.name': ' Phare, brouillon ',
        'balises.roeq': file({ org_name__full: 'Un membre' }),
        'balises.aside': file({ org_name__full: 'De côté' }),
        'balises.drafts': '{"at":1,"drafts":{}}',
        other: 'of another site',
      },
      'balises',
    );
    expect(policies).toEqual([
      {
        id: 'k7',
        name: 'Phare, brouillon',
        language: 'en',
        at: 2000,
        changed: '2026-11-28',
        version: '',
        adopted: '',
        hash: '',
        rank: [0, 0],
        isDamaged: false,
      },
      {
        id: '',
        name: 'Le Quai',
        language: 'fr',
        at: 1000,
        changed: '2026-11-20',
        version: '2.0',
        adopted: '2026-01-12',
        hash: '#team/responsible',
        rank: [14, 17],
        isDamaged: false,
      },
    ]);
  });

  it('begin with the one in progress, whatever the clock said, then with the last changed', () => {
    const all = Object.fromEntries(['', '~a', '~b', '~c'].map((id) => [`balises${id}`, file({})]));
    const stamps = { 'balises.at': '3', 'balises~a.at': '9', 'balises~b.at': '5', 'balises~c.at': '7' };
    const ids = (current: object) => readPolicies({ ...all, ...stamps, ...current }, 'balises').map(({ id }) => id);
    expect(ids({})).toEqual(['', 'a', 'c', 'b']);
    expect(ids({ 'balises~': 'b' })).toEqual(['b', 'a', 'c', '']);
    expect(ids({ 'balises~': 'gone' })).toEqual(['a', 'c', 'b', '']);
  });

  it('take version and date of what was adopted last', () => {
    const adopted = [
      { version: '1.0', date: '2024-01-12' },
      { version: '1.1', date: '2025-02-01' },
    ];
    expect(readPolicies({ balises: file({ adoption__date: '2026-05-05' }, { adopted }) }, 'balises')).toMatchObject([
      { version: '1.1', adopted: '2025-02-01' },
    ]);
  });

  it('hold words that were not kept yet, and nothing of what is empty', () => {
    const drafts = JSON.stringify({ at: 1, drafts: { purpose: { title: '', text: 'Nos' } } });
    expect(readPolicies({ 'balises~d.drafts': drafts }, 'balises')).toMatchObject([{ id: 'd', isDamaged: false }]);
    expect(readPolicies({ 'balises~d.drafts': '{}', 'balises~d.at': '3', 'balises~': 'd' }, 'balises')).toEqual([]);
  });

  it.each(['', '{', 'null', '3', '"x"', '[]', '{}', '{"answers":null}', '{"answers":[3'])(
    'say of %j that it no longer reads, and list it',
    (text) => {
      expect(readPolicies({ balises: text }, 'balises')).toMatchObject([{ id: '', name: '', isDamaged: true }]);
    },
  );

  it('take of what is odd only what makes sense', () => {
    const odd = {
      balises: file(
        { org_name__full: { undecided: true }, adoption__version: 3, adoption__date: 'hier' },
        { adopted: 'yes', language: 7, date: '20-11' },
      ),
      'balises.at': '9e99',
      'balises.place': '{"hash":"javascript:alert(1)","rank":[-1,"17"]}',
      'balises.name': 'x'.repeat(5_000),
    };
    expect(readPolicies(odd, 'balises')).toMatchObject([
      { language: 'fr', changed: '', version: '', adopted: '', hash: '', rank: [0, 0], name: 'x'.repeat(150) },
    ]);
  });
});
