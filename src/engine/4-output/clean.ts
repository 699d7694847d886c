import { wellFormed } from '../0-language/well-formed.ts';

/**
 * Text that every format can hold: what XML 1.0 forbids (control characters, lone surrogates, U+FFFE, U+FFFF)
 * shows as U+FFFD, the same in each output.
 */
export function clean(text: string): string {
  return wellFormed(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
}
