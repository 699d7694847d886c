import { asText } from '../../0-language/answers.ts';
import type { Interview } from '../model/interview.ts';
import { printNumber } from '../../0-language/print-number.ts';
import { fixedWords } from '../grammar/pack-words.ts';
import { activeRows, type PlannedRow } from './plan.ts';

/** One line of the arithmetic, in minutes a week. */
export interface WorkloadLine {
  readonly id: string;
  readonly minutes: number;
  readonly words: string;
}

/** What the plan asks of the team each week, before the start-up factor. */
export interface Workload {
  readonly minutes: number;
  readonly hours: number;
  readonly lines: readonly WorkloadLine[];
}

/**
 * The weekly need of the team's plan, or of other rows, line by line: production (with reuse), listening, moderation,
 * planning, approval. Every parameter is a dated fact in workload.yaml, and the team may put its own number in its
 * place.
 */
export function workload(interview: Interview, rows = activeRows(interview)): Workload {
  const lines = [
    ...productionLines(interview, rows),
    listeningLine(interview),
    ...moderationLines(interview, rows),
    line(interview, 'planning', parameter(interview, 'planning_minutes'), { used: ['planning_minutes'] }),
    ...approvalLines(interview, rows),
  ];
  const minutes = exact(lines.reduce((sum, { minutes: more }) => sum + more, 0));
  return { minutes, hours: Math.round((minutes / 60) * 10) / 10, lines };
}

/**
 * A workload parameter, the team's own number or else the fact's, in the unit the fact states; 0 when the pack has none
 * of that name.
 */
export function parameter(interview: Interview, id: string): number {
  const { value: own } = interview.reading(numberId(id));
  if (typeof own === 'number') return own;
  const values = interview.fact('workload', id)?.values;
  const value = values?.['minutes'] ?? values?.['value'];
  return typeof value === 'number' ? value : 0;
}

/** The field where the team may put its own number in place of a parameter. */
function numberId(parameterId: string): string {
  return `workload_numbers__${parameterId}`;
}

function isOwn(interview: Interview, parameterId: string): boolean {
  const { state, value } = interview.reading(numberId(parameterId));
  return state === 'answered' && typeof value === 'number';
}

/** Sorted by cost, each row adapts what an earlier one already made, at the reuse factor. */
function productionLines(interview: Interview, rows: readonly PlannedRow[]): WorkloadLine[] {
  const cost = (row: PlannedRow) => parameter(interview, `format_${row.format}`);
  const sorted = [...rows].sort((a, b) => cost(b) - cost(a) || b.posts - a.posts || a.index - b.index);
  const reuse = parameter(interview, 'reuse_factor');
  let made = 0;
  return sorted.map((row) => {
    const adapted = Math.min(row.posts, made);
    const whole = exact(row.posts - adapted);
    made = Math.max(made, row.posts);
    const arithmetic = [
      ...(whole > 0 || adapted === 0 ? [product(interview, [whole], cost(row))] : []),
      ...(adapted > 0 ? [product(interview, [adapted], cost(row), [reuse])] : []),
    ].join(' + ');
    const used = [`format_${row.format}`, ...(adapted > 0 ? ['reuse_factor'] : [])];
    return line(interview, `production_${row.platform}_${row.index}`, exact((adapted * reuse + whole) * cost(row)), {
      used,
      arithmetic,
      platform: platformLabel(interview, row),
    });
  });
}

function listeningLine(interview: Interview): WorkloadLine {
  const [perDay, days] = [parameter(interview, 'listen_minutes_per_day'), parameter(interview, 'working_days')];
  const watch = interview.read('news_watch__minutes_per_week');
  const minutes = Math.max(exact(perDay * days), typeof watch === 'number' ? watch : 0);
  const computed = minutes === exact(perDay * days);
  const label = labelOf(interview, 'listen_minutes_per_day');
  return line(interview, 'listening', minutes, {
    label,
    ...(computed
      ? { used: ['listen_minutes_per_day', 'working_days'], arithmetic: product(interview, [days], perDay) }
      : {}),
  });
}

function moderationLines(interview: Interview, rows: readonly PlannedRow[]): WorkloadLine[] {
  if (rows.length === 0) return [];
  const name = `moderation_${asText(interview.read('discussion_stance__stance'))}`;
  const [perDay, days] = [parameter(interview, name), parameter(interview, 'working_days')];
  return [
    line(interview, 'moderation', exact(rows.length * days * perDay), {
      used: [name, 'working_days'],
      arithmetic: product(interview, [rows.length, days], perDay),
    }),
  ];
}

function approvalLines(interview: Interview, rows: readonly PlannedRow[]): WorkloadLine[] {
  const name = `approval_${asText(interview.read('approval_model__mode'))}`;
  const each = parameter(interview, name);
  const posts = exact(rows.reduce((sum, row) => sum + row.posts, 0));
  return each === 0
    ? []
    : [
        line(interview, 'approval', exact(posts * each), {
          used: [name],
          arithmetic: product(interview, [posts], each),
        }),
      ];
}

/**
 * What a line says: the platform, the work (called by its first parameter), the parameters it uses, and how they make
 * its minutes.
 */
interface Made {
  readonly platform?: string;
  readonly label?: string;
  readonly used?: readonly string[];
  readonly arithmetic?: string;
}

/**
 * Its words end with the arithmetic, « Facebook · Préparer une photo · 3 × 30 min », and say so where a number is the
 * team's own.
 */
function line(
  interview: Interview,
  id: string,
  minutes: number,
  { platform, used = [], label = labelOf(interview, used[0] ?? ''), arithmetic }: Made,
): WorkloadLine {
  const own = used.some((one) => isOwn(interview, one)) ? ` (${fixedWords(interview.pack, 'own_number')})` : '';
  return { id, minutes, words: [platform, `${label}${own}`, arithmetic].filter(Boolean).join(' · ') };
}

/** « 3 × 30 min × 0,4 »: numbers, minutes, and what they are multiplied by after. */
function product(
  interview: Interview,
  before: readonly number[],
  minutes: number,
  after: readonly number[] = [],
): string {
  const say = (number: number) => printNumber(interview.pack, number);
  return [...before.map(say), `${say(minutes)} min`, ...after.map(say)].join(' × ');
}

function labelOf(interview: Interview, parameterId: string): string {
  return interview.pack.facts['workload']?.find(({ id }) => id === parameterId)?.label ?? parameterId;
}

function platformLabel(interview: Interview, row: PlannedRow): string {
  return interview.pack.facts['platforms']?.find(({ id }) => id === row.platform)?.label ?? row.platform;
}

/** Rhythms have two decimals and the factor one: sums are exact to the thousandth, so that no binary dust shows. */
function exact(minutes: number): number {
  return Math.round(minutes * 1000) / 1000;
}
