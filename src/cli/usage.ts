import { writers } from '../engine/documents.ts';
import type { Language } from '../engine/interview.ts';

const RUN = 'npm run --silent policy --';

const FORMATS = Object.keys(writers).join(',');

type Words = Readonly<Record<Language, string>>;

/** How each command is typed, and what it does. */
const COMMANDS: Readonly<Record<string, readonly [form: string, does: Words]>> = {
  check: [
    'check [PACK] [--json] [--date YYYY-MM-DD] [--write-of]',
    {
      fr: 'chaque erreur d’un pack, avec sa place, et les faits à revérifier ce jour-là; --write-of note que l’anglais suit le français',
      en: 'every mistake in a pack, with its place, and the facts due that day; --write-of notes that the English follows the French',
    },
  ],
  list: [
    'list questions|clauses|rules|documents|sources|facts [--pack NAME] [--json]',
    { fr: 'ce que contient un pack', en: 'what a pack holds' },
  ],
  assemble: [
    `assemble ANSWERS… --out DIR [--document ID|all] [--format ${FORMATS}] [--lang fr,en] [--edition annotated|bilingual] [--letterhead FILE.docx]`,
    {
      fr: 'écrit DIR/<nom du fichier de réponses>/<document>.<langue>.<format>',
      en: 'writes DIR/<answers file name>/<document>.<lang>.<ext>',
    },
  ],
  explain: [
    'explain ANSWERS [--document ID] [--json]',
    { fr: 'chaque article, et à cause de quelles réponses', en: 'each clause, and because of which answers' },
  ],
  advise: [
    'advise ANSWERS [--json]',
    { fr: 'chaque règle qui s’applique, et la charge de travail', en: 'each rule that fires, and the workload' },
  ],
  reopen: [
    'reopen DOCUMENT',
    {
      fr: 'les réponses que porte un document Word ou Markdown, ou la trousse du conseil',
      en: 'the answers that a Word or Markdown document carries, or the kit for a board',
    },
  ],
  merge: [
    'merge FILES… --out FILE [--json]',
    {
      fr: 'un seul fichier des réponses de plusieurs personnes, avec ce que chacune a dit; un désaccord n’est pas une erreur',
      en: 'one answers file of several people’s, with what each said; where they differ is no error',
    },
  ],
  compare: [
    'compare BEFORE AFTER [--out DIR] [--document policy|guide] [--lang fr,en] [--json]',
    {
      fr: 'ce qui a changé entre deux fichiers de réponses ou documents, et à cause de quoi; avec --out, DIR/changes.<langue>.docx en suivi des modifications et changes.<langue>.md',
      en: 'what changed between two answers files or documents, and because of what; with --out, DIR/changes.<lang>.docx in tracked changes and changes.<lang>.md',
    },
  ],
  due: [
    'due FILES… [--date YYYY-MM-DD] [--ics DIR] [--json]',
    {
      fr: 'ce qui attend chaque politique : sa révision, des faits à vérifier, un pack plus récent; code 1 si quelque chose est en retard; --ics écrit les dates pour un agenda',
      en: 'what each policy is due for: its review, facts to check, a newer pack; exit 1 where something is overdue; --ics writes the days for a calendar',
    },
  ],
  new: [
    'new NAME [--in DIR] [--date YYYY-MM-DD]',
    { fr: 'un petit pack qui modifie la base, pour commencer', en: 'a small overlay of the base, to begin from' },
  ],
  upgrade: [
    'upgrade NAME [--from OLD] [--to NEW] [--keep IDS|all] [--take IDS|all] [--merge IDS|all] [--in DIR] [--out DIR] [--json]',
    {
      fr: 'ce qui a changé dans le pack que NAME modifie; avec des choix, le suit. OLD et NEW : un dossier ou une référence git; sinon, la version de made_for et celle d’ici',
      en: 'what changed in the pack that overlay NAME changes; with choices, follows it. OLD and NEW: a folder or a git ref; else the version of made_for and the one here',
    },
  ],
};

const AROUND: Readonly<Record<Language, Readonly<Record<'usage' | 'more' | 'notes', string>>>> = {
  fr: {
    usage: 'Usage :',
    more: 'Toutes les commandes :',
    notes: `  --pack NAME (celui du fichier, sinon base)   --lang fr|en (celle du fichier)
  Les résultats vont sur stdout, les messages sur stderr. Code : 0 tout va bien, 1 le fichier a des erreurs, 2 mauvais usage.`,
  },
  en: {
    usage: 'Usage:',
    more: 'All the commands:',
    notes: `  --pack NAME (the file's, else base)   --lang fr|en (the file's)
  Results go to stdout, messages to stderr. Exit: 0 fine, 1 the input has errors, 2 wrong usage.`,
  },
};

/** Every command, how it is typed and what it does. */
export function usage(language: Language): string {
  const commands = Object.values(COMMANDS).map(([form, does]) => `  ${form}\n      ${does[language]}`);
  return `${AROUND[language].usage} ${RUN} COMMAND …\n\n${commands.join('\n')}\n\n${AROUND[language].notes}`;
}

/** A few lines below what went wrong: how that command is typed, and where the others are. */
export function usageOf(name: string | undefined, language: Language): string {
  const { usage: title, more } = AROUND[language];
  const form = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name]![0] : 'COMMAND …';
  return `${title} ${RUN} ${form}\n${more} ${RUN} help`;
}
