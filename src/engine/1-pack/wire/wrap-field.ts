import type { Field, Option } from '../model/pack.ts';

/** Between the label of an option and its short form. */
const BAR = ' | ';

/** An option as it travels: `id label | short`, nothing after the bar where the short form only begins small; with what else it has beside. */
type WrappedOption = string | (Partial<Option> & { readonly line?: string });

/** Between the id of a question, or of rows, and what its fields or columns add to it. */
const JOIN = '__';

/** A field as it travels: its id without that of the question or rows it is `within` (`org_name__full` is `__full`), its options in short. */
export function wrapField<F extends Field>(field: F, within = ''): F {
  const { id, options, columns } = field;
  return {
    ...field,
    id: id.startsWith(within + JOIN) ? id.slice(within.length) : id,
    ...(options ? { options: options.map(wrapOption) } : {}),
    ...(columns ? { columns: columns.map((column) => wrapField(column, id)) } : {}),
  };
}

/** The field that was sent, whole again. */
export function unwrapField<F extends Field>(field: F, within = ''): F {
  const { options, columns } = field;
  const id = field.id.startsWith(JOIN) ? within + field.id : field.id;
  return {
    ...field,
    id,
    ...(options ? { options: options.map((option) => unwrapOption(option as WrappedOption)) } : {}),
    ...(columns ? { columns: columns.map((column) => unwrapField(column, id)) } : {}),
  };
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
