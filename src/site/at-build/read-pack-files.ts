import { sayPlace, type Language, type Message } from '../../engine/interview.ts';
import { readPack, sayToAuthor, type Pack } from '../../engine/pack.ts';
import { BASE } from '../routes.ts';

// Globbed rather than read from disk, so that a change in a pack reloads the page in development.
const contents = import.meta.glob<string>(['/questions/**/*.yaml', '/templates/**/*.{yaml,md,svg}'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const files = new Map(Object.entries(contents).map(([path, text]) => [path.slice(1), text]));
const packs = new Map<string, Pack>();

/**
 * The names of the packs that change another and can be read: each has its own pages. One that cannot is said, and its
 * pages alone are left out.
 */
export const members: readonly string[] = [...files.keys()]
  .flatMap((path) => /^templates\/([^/]+)\/pack\.yaml$/.exec(path)?.[1] ?? [])
  .filter((name) => name !== BASE && isWhole(name));

/** For `getStaticPaths` of a page that every pack has: the base's own at the root, a member's under its name. */
export const packPages = () =>
  [undefined, ...members].map((member) => ({ params: { member }, props: { name: member ?? BASE } }));

/** A pack in one language. At build time only: a broken pack fails the build with its author's messages. */
export function packIn(language: Language, name = BASE): Pack {
  const key = `${name} ${language}`;
  const pack = packs.get(key) ?? read(language, name);
  packs.set(key, pack);
  return pack;
}

/** Whether a member reads in both languages; what keeps it from it is said. */
function isWhole(name: string): boolean {
  const mistakes = readPack(files, name, 'fr').messages.filter((message) => !message.warning);
  if (mistakes.length > 0)
    console.error(
      [
        `templates/${name} : ce pack a des erreurs; ses pages ne sont pas faites / this pack has mistakes; its pages are left out`,
        ...(['fr', 'en'] as const).flatMap((language) => mistakes.map((one) => sayInPlace(one, language))),
      ].join('\n'),
    );
  return mistakes.length === 0;
}

function read(language: Language, name: string): Pack {
  const { pack, messages } = readPack(files, name, language);
  const mistakes = messages.filter((message) => !message.warning);
  if (!pack || mistakes.length > 0)
    throw new Error(['', ...mistakes.map((one) => sayInPlace(one, language))].join('\n'));
  return pack;
}

function sayInPlace(message: Message, language: Language): string {
  const place = message.place ? `${sayPlace(message.place)}  ` : '';
  return `${place}${sayToAuthor(message, language)} [${message.code}]`;
}
