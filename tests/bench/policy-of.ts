import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { packFiles } from '../../src/cli/read-files.ts';
import { assemble, printed, type TeamDocument } from '../../src/engine/documents.ts';
import { openAnswers, readInterview, type AnswersFile } from '../../src/engine/interview.ts';
import { readPack, type Pack } from '../../src/engine/pack.ts';

const SAMPLE = new URL('../samples/maison-de-jeunes/answers.yaml', import.meta.url);

/**
 * A real team's answers, and the shipped pack with its clauses repeated or cut to make a policy of about `clauses`
 * clauses.
 */
export function inputOf(clauses: number): { pack: Pack; file: AnswersFile } {
  const { pack } = readPack(packFiles(), 'base', 'fr');
  if (!pack) throw new Error('the shipped pack does not read');
  const { file } = openAnswers(parse(readFileSync(SAMPLE, 'utf8')), pack, '2026-11-20');
  if (!file) throw new Error('the sample does not open');
  return { pack: resized(pack, file, clauses), file };
}

/** The policy those answers give. */
export function policyOf(pack: Pack, file: AnswersFile): TeamDocument {
  return assemble(readInterview(pack, file.answers, file.date), { answersFile: file });
}

export function clausesOf(document: TeamDocument): number {
  return printed(document).reduce((sum, section) => sum + section.clauses.length, 0);
}

/** Only clauses that print for this team are repeated, so that the size asked for is the size printed. */
function resized(pack: Pack, file: AnswersFile, clauses: number): Pack {
  const kept = new Set(printed(policyOf(pack, file)).flatMap((section) => section.clauses.map(({ place }) => place)));
  let left = clauses;
  const [policy, ...others] = pack.documents;
  const copies = Math.ceil(clauses / kept.size);
  const sections = policy!.sections.map((section) => {
    const printing = section.clauses.filter(({ place }) => kept.has(place));
    const repeated = Array.from({ length: copies }, (_, copy) =>
      printing.map((clause) => ({ ...clause, id: `${clause.id}_${copy}` })),
    ).flat();
    const taken = repeated.slice(0, left);
    left -= taken.length;
    return { ...section, clauses: taken };
  });
  return { ...pack, documents: [{ ...policy!, sections }, ...others] };
}
