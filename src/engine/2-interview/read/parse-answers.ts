import { MOST_ANSWERS } from '../../0-language/answers-file.ts';
import type { TeamMessage } from '../../0-language/messages/message.ts';
import { renameRepeated } from './repeated-keys.ts';
import type { Written } from './written.ts';

/** Twenty times what a long story takes: YAML takes long to parse, and what Balises exports is JSON. */
const MOST_YAML = 100_000;
const JSON_START = /^\s*[[{]/;
const RTF = /^\s*\{\\rtf/;
/** A key that an answers file has, at the beginning of a line. */
const ANSWERS = /^["']?(?:format["']?[ \t]*:[ \t]*["']?balises\/|answers["']?[ \t]*:)/m;

/** Whether a text that is no JSON may be an answers file in YAML. */
export function isYamlAnswers(text: string): boolean {
  return ANSWERS.test(text);
}

/** Whether a text may be JSON. */
export function isJson(text: string): boolean {
  return JSON_START.test(text) && !RTF.test(text);
}

/**
 * Parses answers, JSON or YAML, or says why they cannot be: total, and quick whatever the text is. What reads YAML is
 * fetched only for YAML: that alone can fail. `before` counts the lines of the file that come before the text.
 */
export async function parseAnswers(text: string, before = 0): Promise<Written | TeamMessage> {
  if (text.length > MOST_ANSWERS) return { code: 'file_oversized' };
  const written = parseJson(text, before);
  if (written) return written;
  if (text.length > MOST_YAML) return { code: isJson(text) ? 'file_damaged' : 'file_oversized' };
  const { parseYaml } = await import('./parse-yaml.ts');
  return parseYaml(text, before);
}

function parseJson(text: string, before: number): Written | undefined {
  try {
    const data: unknown = JSON.parse(text);
    const { renamed, messages } = renameRepeated(text, before);
    const whole: unknown = renamed === text ? data : JSON.parse(renamed);
    return { data: whole, source: whole, messages };
  } catch {
    return undefined;
  }
}
