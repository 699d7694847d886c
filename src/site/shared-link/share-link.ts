import { lengthenJson, shortenJson } from './shorten-json.ts';

/** Links longer than this are cut by some mail programs and messengers. */
export const LONGEST = 2_000;
/** More than any answers that fit such a link hold. */
const MOST = 500_000;
/** How the text of a link begins whose ids are shortened: JSON never does. */
const SHORTENED = '1';

/**
 * JSON in the fragment of an address: nothing after `#` is ever sent to a server. The sum at its end shows a link that
 * was cut or altered.
 */
export async function writeFragment(json: string): Promise<string> {
  const text = new Blob([SHORTENED, shortenJson(json)]);
  return toLetters(await through(text.stream().pipeThrough(new CompressionStream('deflate'))));
}

/** The JSON of a fragment; `undefined` where it is cut, altered, or none of ours. */
export async function readFragment(fragment: string): Promise<string | undefined> {
  if (fragment.length > LONGEST) return undefined;
  try {
    const bytes = Uint8Array.from(atob(fragment.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
      sign.charCodeAt(0),
    );
    if (toLetters(bytes) !== fragment) return undefined; // altered where no byte shows it
    const whole = await through(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')));
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(whole);
    return text.startsWith(SHORTENED) ? lengthenJson(text.slice(SHORTENED.length)) : text;
  } catch {
    return undefined;
  }
}

/** Bytes in letters that an address takes as they are. */
function toLetters(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

async function through(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
    chunks.push(value);
    if ((size += value.length) > MOST) throw new RangeError('more than answers hold');
  }
}
