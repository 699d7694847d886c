import type { Copy } from '../questionnaire/save/durable-copy.ts';

/** All that the device keeps of one policy, by how its keys end. */
export interface StoredPolicy {
  readonly id: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly copies: Readonly<Record<string, Copy>>;
}

/** The newer of the two texts of its answers; none where there is none. */
export function textOf({ texts, copies }: StoredPolicy): string | undefined {
  const [here, copy] = [texts[''], copies['']];
  return (copy && (here === undefined || copy.at > Number(texts['.at'] ?? 0)) ? copy.text : here) ?? undefined;
}
