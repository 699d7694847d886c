import type { Interview } from './interview.ts';
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
 * The weekly need of the team's plan, or of other rows, line by line: production (with reuse), listening, moderation, planning, approval.
 * Source: content specification, section 5.2, rulings 56 to 58; every parameter is a dated fact in workload.yaml.
 */
export function workload(interview: Interview, rows = activeRows(interview)): Workload {
  const lines = [
    ...productionLines(interview, rows),
    listeningLine(interview),
    ...moderationLines(interview, rows),
    line(interview, 'planning', parameter(interview, 'planning_minutes'), [labelOf(interview, 'planning_minutes')]),
    ...approvalLines(interview, rows),
  ];
  const minutes = exact(lines.reduce((sum, { minutes: more }) => sum + more, 0));
  return { minutes, hours: Math.round((minutes / 60) * 10) / 10, lines };
}

/** A workload parameter, in the unit its fact states; 0 when the pack has none of that name. */
export function parameter(interview: Interview, id: string): number {
  const values = interview.pack.facts['workload']?.find((fact) => fact.id === id)?.values;
  const value = values?.['minutes'] ?? values?.['value'];
  return typeof value === 'number' ? value : 0;
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
      ...(whole > 0 || adapted === 0 ? [`${whole} × ${cost(row)} min`] : []),
      ...(adapted > 0 ? [`${adapted} × ${cost(row)} min × ${reuse}`] : []),
    ].join(' + ');
    const words = [platformLabel(interview, row), labelOf(interview, `format_${row.format}`), arithmetic];
    return line(interview, `production_${row.platform}_${row.index}`, exact((adapted * reuse + whole) * cost(row)), words);
  });
}

function listeningLine(interview: Interview): WorkloadLine {
  const [perDay, days] = [parameter(interview, 'listen_minutes_per_day'), parameter(interview, 'working_days')];
  const watch = interview.read('news_watch__minutes_per_week');
  const minutes = Math.max(perDay * days, typeof watch === 'number' ? watch : 0);
  const arithmetic = minutes === perDay * days ? [`${days} × ${perDay} min`] : [];
  return line(interview, 'listening', minutes, [labelOf(interview, 'listen_minutes_per_day'), ...arithmetic]);
}

function moderationLines(interview: Interview, rows: readonly PlannedRow[]): WorkloadLine[] {
  if (rows.length === 0) return [];
  const name = `moderation_${interview.read('discussion_stance__stance')}`;
  const [perDay, days] = [parameter(interview, name), parameter(interview, 'working_days')];
  return [line(interview, 'moderation', rows.length * days * perDay, [labelOf(interview, name), `${rows.length} × ${days} × ${perDay} min`])];
}

function approvalLines(interview: Interview, rows: readonly PlannedRow[]): WorkloadLine[] {
  const name = `approval_${interview.read('approval_model__mode')}`;
  const each = parameter(interview, name);
  const posts = exact(rows.reduce((sum, row) => sum + row.posts, 0));
  return each === 0 ? [] : [line(interview, 'approval', exact(posts * each), [labelOf(interview, name), `${posts} × ${each} min`])];
}

/** Its words end with the arithmetic: « Facebook · Préparer une photo · 3 × 30 min ». */
function line(interview: Interview, id: string, minutes: number, words: readonly string[]): WorkloadLine {
  const said = words.join(' · ');
  return { id, minutes, words: interview.pack.language === 'fr' ? said.replace(/(\d)\.(\d)/g, '$1,$2') : said };
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
