import { parse } from 'yaml';
import { fieldOf } from '../engine/interview.ts';
import type { Pack } from '../engine/pack.ts';

/** The same YAML twice: with its numbers and booleans, and with every scalar as it is written. */
interface Written {
  readonly data: unknown;
  readonly source: unknown;
}

/** Parses an answers file; throws where it is no YAML. Aliases that multiply are refused. */
export function withSources(text: string): Written {
  const options = { maxAliasCount: 100 } as const;
  return { data: parse(text, options), source: parse(text, { ...options, schema: 'failsafe' }) };
}

/** The data of an answers file in which texts stay as they are written: without quotes, `1.10` is not the number 1.1. */
export function asWritten(read: unknown, pack: Pack): unknown {
  const { data, source } = (read ?? {}) as Written;
  const [answers, sources] = [answersOf(data), answersOf(source)];
  if (!answers || !sources) return data;
  const kept = Object.entries(answers).map(([id, answer]) => [id, isText(pack, id) && isScalar(answer) ? String(sources[id]) : answer]);
  return { ...(data as object), answers: Object.fromEntries(kept) };
}

function isText(pack: Pack, id: string): boolean {
  const type = fieldOf(pack, id)?.type;
  return type === 'text' || type === 'longtext' || type === 'date';
}

function isScalar(answer: unknown): boolean {
  return typeof answer === 'number' || typeof answer === 'boolean';
}

function answersOf(data: unknown): Readonly<Record<string, unknown>> | undefined {
  const answers = typeof data === 'object' && data !== null && 'answers' in data ? data.answers : undefined;
  return typeof answers === 'object' && answers !== null && !Array.isArray(answers) ? (answers as Record<string, unknown>) : undefined;
}
