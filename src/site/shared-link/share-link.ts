/** Links longer than this are cut by some mail programs and messengers. */
export const LONGEST = 2_000;
/** More than any answers that fit such a link hold. */
const MOST = 500_000;

/**
 * A text in the fragment of an address: nothing after `#` is ever sent to a server. The sum at its end shows a link
 * that was cut or altered.
 */
export async function writeFragment(text: string): Promise<string> {
  const bytes = await through(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate')));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The text of a fragment; `undefined` where it is cut, altered, or none of ours. */
export async function readFragment(fragment: string): Promise<string | undefined> {
  if (fragment.length > LONGEST || !/^[\w-]+$/.test(fragment)) return undefined;
  try {
    const bytes = Uint8Array.from(atob(fragment.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
      sign.charCodeAt(0),
    );
    const text = await through(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')));
    return new TextDecoder('utf-8', { fatal: true }).decode(text);
  } catch {
    return undefined;
  }
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
