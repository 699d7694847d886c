/** Words with values in their `{slots}`, as they are: nothing is escaped or parsed. A slot without a value stays. */
export function fillWords(words: string, values: Readonly<Record<string, string | number>> = {}): string {
  return words.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}
