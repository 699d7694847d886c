import { sayPlace, type Language, type Message } from '../engine/interview.ts';
import { readPack, sayToAuthor, type Pack } from '../engine/pack.ts';

// Globbed rather than read from disk, so that a change in a pack reloads the page in development.
const contents = import.meta.glob<string>(['/questions/**/*.yaml', '/templates/**/*.{yaml,md,svg}'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const files = new Map(Object.entries(contents).map(([path, text]) => [path.slice(1), text]));
const packs = new Map<Language, Pack>();

/** The base pack in one language. At build time only: a broken pack fails the build with its author's messages. */
export function packIn(language: Language): Pack {
  const pack = packs.get(language) ?? read(language);
  packs.set(language, pack);
  return pack;
}

function read(language: Language): Pack {
  const { pack, messages } = readPack(files, 'base', language);
  const mistakes = messages.filter((message) => !message.warning);
  if (!pack || mistakes.length > 0) throw new Error(['', ...mistakes.map((one) => sayInPlace(one, language))].join('\n'));
  return pack;
}

function sayInPlace(message: Message, language: Language): string {
  const place = message.place ? `${sayPlace(message.place)}  ` : '';
  return `${place}${sayToAuthor(message, language)} [${message.code}]`;
}
