import type { TeamMessage } from '../../0-language/messages/message.ts';

const TOKEN = /"[^"\\]*(?:\\[^][^"\\]*)*"|[{}[\]]/g;
/** As many as a person reads through. */
const MOST_NAMED = 20;

/** A key given more than once in one object: the last holds. */
export interface Repeat {
  readonly key: string;
  /** 1-based, in the file. */
  readonly line: number;
}

/**
 * The keys met so far in one object, each with where it stands; what one held before it came again is kept under
 * another name.
 */
export class KeysOfObject<Place> {
  readonly #met = new Map<string, Place>();
  readonly #times = new Map<string, number>();

  /** Notes a key; where it came before, gives that place and the name under which what it held there is kept. */
  meet(key: string, place: Place): { readonly before: Place; readonly name: string } | undefined {
    const before = this.#met.get(key);
    this.#met.set(key, place);
    if (before === undefined) return undefined;
    let times = (this.#times.get(key) ?? 1) + 1;
    while (this.#met.has(`${key} (${times})`)) times += 1;
    this.#times.set(key, times);
    this.#met.set(`${key} (${times})`, before);
    return { before, name: `${key} (${times})` };
  }
}

/**
 * JSON that parses, with each key that comes again in its object under a name of its own: a parser would drop what came
 * first.
 */
export function renameRepeated(
  text: string,
  before: number,
): { readonly renamed: string; readonly messages: readonly TeamMessage[] } {
  const names = new Map<number, string>();
  const repeats: Repeat[] = [];
  const open: (KeysOfObject<number> | undefined)[] = []; // nothing for a list
  let [line, counted] = [before + 1, 0];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '{') open.push(new KeysOfObject());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (isKey(text, index + token.length)) {
      const key = JSON.parse(token) as string;
      const again = open.at(-1)?.meet(key, index);
      if (!again) continue;
      names.set(again.before, again.name);
      for (; counted < index; counted += 1) if (text[counted] === '\n') line += 1;
      repeats.push({ key, line });
    }
  }
  return { renamed: names.size === 0 ? text : rename(text, names), messages: sayRepeated(repeats) };
}

/** What is said of keys that came again, in one message. */
export function sayRepeated(repeats: readonly Repeat[]): readonly TeamMessage[] {
  if (repeats.length === 0) return [];
  const some = repeats.slice(0, MOST_NAMED);
  const listed = (words: readonly (string | number)[]) =>
    [...new Set(words)].join(', ') + (repeats.length > MOST_NAMED ? '…' : '');
  return [
    {
      code: 'key_twice',
      params: { keys: listed(some.map(({ key }) => key)), lines: listed(some.map(({ line }) => line)) },
    },
  ];
}

function isKey(text: string, end: number): boolean {
  let at = end;
  while (/\s/.test(text.charAt(at))) at += 1;
  return text[at] === ':';
}

/** The text with other names for the keys at some places. */
function rename(text: string, names: ReadonlyMap<number, string>): string {
  return text.replace(TOKEN, (token: string, at: number) => {
    const name = names.get(at);
    return name === undefined ? token : JSON.stringify(name);
  });
}
