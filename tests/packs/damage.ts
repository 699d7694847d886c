/** What may become of a file on its way: cut, a byte turned, a part gone, twice, moved, or written over. */
const HARMS: readonly ((bytes: Uint8Array, next: () => number) => Uint8Array)[] = [
  (bytes, next) => bytes.slice(0, at(bytes, next)),
  (bytes, next) => bytes.slice(at(bytes, next)),
  (bytes, next) => change(bytes, at(bytes, next), 1, [Math.floor(next() * 256)]),
  (bytes, next) => change(bytes, at(bytes, next), at(bytes, next, 64), []),
  (bytes, next) => {
    const [from, to] = [at(bytes, next), at(bytes, next)];
    return change(bytes, to, 0, bytes.slice(from, from + 64));
  },
  (bytes, next) => change(bytes, at(bytes, next), 0, new TextEncoder().encode(SIGNS[at(SIGNS, next)])),
  (bytes, next) =>
    change(
      bytes,
      at(bytes, next),
      16,
      Array.from({ length: 16 }, () => 0),
    ),
];
const SIGNS = ['"', '{', '}', '[', ']', ':', '\n', '---\n', '<', '>', '&', 'null', '1e999', '\u0000', '\ufeff', '-->'];

function at({ length }: { readonly length: number }, next: () => number, most = length): number {
  return Math.floor(next() * Math.min(most, length));
}

function change(bytes: Uint8Array, start: number, gone: number, put: Iterable<number>): Uint8Array {
  return Uint8Array.from([...bytes.slice(0, start), ...put, ...bytes.slice(start + gone)]);
}

/** A file with one to three harms, the same for the same seed. */
export function damaged(bytes: Uint8Array, next: () => number): Uint8Array {
  let harmed = bytes;
  for (let rest = 1 + Math.floor(next() * 3); rest > 0; rest--) harmed = HARMS[at(HARMS, next)]!(harmed, next);
  return harmed;
}

/** Numbers between 0 and 1, the same for the same seed: an additive sequence by the golden ratio, stirred (Weyl, 1916). */
export function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let stirred = state ^ (state >>> 16);
    stirred = Math.imul(stirred, 0x21f0aaad);
    stirred ^= stirred >>> 15;
    stirred = Math.imul(stirred, 0x735a2d97);
    return ((stirred ^ (stirred >>> 15)) >>> 0) / 2 ** 32;
  };
}
