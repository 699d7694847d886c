import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assemble, listCompanions, wordsInBudget } from '../../src/engine/documents.ts';
import { toDocx } from '../../src/engine/docx.ts';
import { type Language, questionsOf, readInterview } from '../../src/engine/interview.ts';
import { convert } from '../libreoffice/soffice.ts';
import { everyStory } from '../samples/stories.ts';

/** How long a document of a sample is. */
export interface Length {
  readonly sample: string;
  /** Of all its answers, or of those that the quick path asks. */
  readonly of: 'all' | 'quick';
  readonly language: Language;
  /** `policy`, `guide`, or a sheet of the board's kit. */
  readonly document: string;
  /** Whether it is in the board's kit. */
  readonly kit: boolean;
  readonly words: number;
  /** As LibreOffice prints it, on the paper of the sample's country. */
  readonly pages: number;
}

type Story = (typeof everyStory)[number];

/** The words and the printed pages of the policy, the guide and the board's kit of each sample, in both languages. */
export async function lengths(stories: readonly Story[] = everyStory): Promise<readonly Length[]> {
  const folder = mkdtempSync(join(tmpdir(), 'balises-lengths-'));
  const documents = stories.flatMap((story) =>
    (['all', 'quick'] as const).flatMap((of) =>
      (['fr', 'en'] as const).flatMap((language) => documentsOf(story, of, language)),
    ),
  );
  const names = documents.map((_one, rank) => join(folder, `${rank}.docx`));
  for (const [rank, { document }] of documents.entries()) writeFileSync(names[rank]!, await toDocx(document));
  convert(names, 'pdf', folder);
  const measured = documents.map(({ document, ...about }, rank) => ({
    ...about,
    document: document.id,
    words: wordsInBudget(document),
    pages: pagesOf(join(folder, `${rank}.pdf`)),
  }));
  rmSync(folder, { recursive: true });
  return measured;
}

function documentsOf({ name, pack: packIn, file }: Story, of: Length['of'], language: Language) {
  const pack = packIn(language);
  const quick = new Set(
    questionsOf(pack)
      .filter(({ id }) => pack.quick.includes(id))
      .flatMap(({ id, fields }) => [id, ...fields.map((field) => field.id)]),
  );
  const kept = <Value>(given: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(given).filter(([id]) => of === 'all' || quick.has(id)));
  const { adaptations, confirmed = {} } = file;
  const words = of === 'all' ? adaptations : undefined;
  const interview = readInterview(pack, kept(file.answers), file.date, words, {}, kept(confirmed));
  const sheets = listCompanions(interview).flatMap(({ id, kit }) => (kit ? [id] : []));
  return ['policy', 'guide', ...sheets].map((document) => ({
    sample: name,
    of,
    language,
    kit: document !== 'guide',
    document: assemble(interview, { document }),
  }));
}

/** LibreOffice writes an object for each page, in clear. */
function pagesOf(pdf: string): number {
  return readFileSync(pdf, 'latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}
