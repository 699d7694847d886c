import type { Field, Option } from './pack.ts';

/** Between the label of an option and its short form. */
const BAR = ' | ';

/** An option as it travels: `id label | short`, nothing after the bar where the short form only begins small; with what else it has beside. */
type WrappedOption = string | (Partial<Option> & { readonly line?: string });

/** The field, and its columns, with each option as it travels. */
export function wrapOptions<F extends Field>(field: F): F {
  return withOptions(field, (option) => wrapOption(option) as Option);
}

/** The field that was sent, with its options whole again. */
export function unwrapOptions<F extends Field>(field: F): F {
  return withOptions(field, (option) => unwrapOption(option as WrappedOption));
}

function withOptions<F extends Field>(field: F, change: (option: Option) => Option): F {
  const { options, columns } = field;
  return { ...field, ...(options ? { options: options.map(change) } : {}), ...(columns ? { columns: columns.map((column) => withOptions(column, change)) } : {}) };
}

/** Whole, where its words hold the bar themselves. */
function wrapOption(option: Option): WrappedOption {
  const { id, label, short, ...rest } = option;
  if ([label, short].some((words) => words?.includes('|'))) return option;
  const words = short === undefined ? [label] : [label, short === beginSmall(label) ? '' : short];
  const line = `${id} ${words.join(BAR)}`;
  return Object.keys(rest).length > 0 ? { line, ...rest } : line;
}

function unwrapOption(wrapped: WrappedOption): Option {
  const { line, ...rest } = typeof wrapped === 'string' ? { line: wrapped } : wrapped;
  if (line === undefined) return rest as Option;
  const [id, said] = [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)];
  const [label, short] = said.split(BAR) as [string, string?];
  return { id, label, ...(short === undefined ? {} : { short: short || beginSmall(label) }), ...rest };
}

/** As inside a sentence: « Une Page » is « une Page ». */
function beginSmall(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
