const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Replaces the characters XML 1.0 forbids, a single one of which makes a file unreadable, by U+FFFD. */
export function clean(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD');
}
