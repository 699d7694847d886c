/**
 * Text whose control signs show as what they are, « \u001b », and do nothing to a terminal; line ends and tabs stay. In
 * JSON they mean the same.
 */
export function harmless(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** From here on, no command can write a control sign of somebody's file to the terminal. */
export function guardTerminal(): void {
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream) as (chunk: unknown, ...rest: readonly unknown[]) => boolean;
    stream.write = (chunk: unknown, ...rest: readonly unknown[]) =>
      write(typeof chunk === 'string' ? harmless(chunk) : chunk, ...rest);
  }
}
