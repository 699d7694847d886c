import { expect, it } from 'vitest';
import { assemble, explain, toMarkdown } from '../../src/engine/documents.ts';
import {
  advise,
  readInterview,
  type Answers,
  type Field,
  decodeCompanions,
  decodePack,
  wordingOf,
  workload,
  type Language,
} from '../../src/engine/interview.ts';
import { reasonsOf, encodeCompanions, encodePack, type Pack } from '../../src/engine/pack.ts';
import { shipped, DATE } from './shipped.ts';
import { stories } from '../samples/stories.ts';

const travelled = (language: Language, name = 'base') =>
  decodePack(JSON.parse(JSON.stringify(encodePack(shipped(language, name)))) as ReturnType<typeof encodePack>);

/** What a reader of the policy sees, without what travels apart. */
function seen(pack: Pack, answers: Answers) {
  const interview = readInterview(pack, answers, DATE);
  const policy = assemble(interview);
  const bare = ({ rationale: _r, sources: _s, pack: _p, place: _l, ...clause }: Record<string, unknown>) => clause;
  return {
    policy: {
      ...policy,
      sections: policy.sections.map((section) => ({
        ...section,
        clauses: section.clauses.map((clause) => bare({ ...clause })),
      })),
    },
    because: explain(interview, policy).map((clause) => bare({ ...clause })),
    advice: advise(interview),
    workload: workload(interview),
  };
}

it.each(['fr', 'en'] as const)('a pack that travelled makes the same policy, advice and reasons (%s)', (language) => {
  for (const answers of [{}, ...stories.map(({ file }) => file.answers)])
    expect(seen(travelled(language), answers)).toEqual(seen(shipped(language), answers));
});

it.each(['roeq', 'cab'])('so does the pack of %s, with its facts, rules, custody and classes', (name) => {
  const [whole, light] = [shipped('fr', name), travelled('fr', name)];
  expect(light.facts).toEqual(whole.facts);
  expect(light.rules).toEqual(whole.rules);
  for (const { file } of stories.slice(0, 3)) {
    const [sent, kept] = [light, whole].map((pack) =>
      assemble(readInterview(pack, file.answers, DATE)).sections.flatMap(({ clauses }) =>
        clauses.map(({ id, class: kind, custody, pack: from, blocks }) => ({ id, kind, custody, from, blocks })),
      ),
    );
    expect(sent).toEqual(kept);
  }
});

it('leaves behind only what the page has or asks for apart', () => {
  const [whole, light] = [shipped('fr'), travelled('fr')];
  const fields = (pack: Pack) =>
    pack.steps.flatMap(({ questions }) => questions).flatMap((question) => [question, ...question.fields]);
  const used = ({ id, options, when, default: usual, columns }: Field): object => ({
    id,
    options,
    when,
    usual,
    columns: columns?.map(used),
  });
  expect(light.rules).toEqual(whole.rules);
  expect(light.facts).toEqual(whole.facts);
  expect(light.words).toEqual(whole.words);
  expect(light.strength).toEqual(whole.strength);
  expect(fields(light).map(used)).toEqual(fields(whole).map(used));
  expect(JSON.stringify(encodePack(whole))).not.toContain(whole.steps[0]!.questions[0]!.why);
});

it('gives the reasons of every wording apart', () => {
  const pack = shipped('fr');
  const reasons = reasonsOf(pack);
  const clauses = pack.documents.find(({ id }) => id === 'policy')!.sections.flatMap((section) => section.clauses);
  expect(Object.keys(reasons)).toHaveLength(clauses.length);
  for (const clause of clauses)
    expect(reasons[wordingOf(clause)]).toEqual({
      rationale: clause.rationale,
      sources: clause.sources.map((id) => pack.sources[id]),
    });
});

it.each(['fr', 'en'] as const)('the documents beside the policy that travelled say the same (%s)', (language) => {
  const pack = decodeCompanions(
    travelled(language),
    JSON.parse(JSON.stringify(encodeCompanions(shipped(language)))) as ReturnType<typeof encodeCompanions>,
  );
  for (const answers of [{}, ...stories.map(({ file }) => file.answers)]) {
    for (const { id } of shipped().documents) {
      const [sent, whole] = [pack, shipped(language)].map((one) =>
        toMarkdown(assemble(readInterview(one, answers, DATE), { document: id })),
      );
      expect(sent).toBe(whole);
    }
  }
});
