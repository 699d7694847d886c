import {
  asks,
  type Field,
  type Interview,
  isNotApplicable,
  printAnswer,
  printRows,
  type Question,
  type QuestionState,
  type State,
  withFields,
} from '../../../engine/interview.ts';

/** A question the team is asked, with its answer in words. */
export interface SummaryRow {
  readonly id: string;
  readonly step: string;
  readonly label: string;
  readonly state: QuestionState | undefined;
  /** Why it does not concern the team; empty where it does. */
  readonly reason: string;
  readonly lines: readonly SummaryLine[];
  readonly note: string;
  /** True where the suggested choice stands, and the question shows it only when it is opened. */
  readonly folded: boolean;
}

/** A field of the question: a row, or a value, each in words. */
export interface SummaryLine {
  readonly id: string;
  /** Empty where the question says it. */
  readonly label: string;
  readonly words: readonly string[];
  readonly state: State;
}

/** Every question asked, in the order of the pack. */
export function summarise(
  interview: Interview,
  states: ReadonlyMap<string, QuestionState>,
  notes: Readonly<Record<string, string>>,
): readonly SummaryRow[] {
  return interview.pack.steps.flatMap((step) =>
    step.questions
      .filter(({ id }) => asks(interview, id))
      .map((question) => {
        const { id, label, folded = false } = question;
        const answer = interview.answers[id];
        const reason = isNotApplicable(answer) ? answer.not_applicable : '';
        const lines = linesOf(interview, question);
        return { id, step: step.id, label, state: states.get(id), reason, lines, note: notes[id] ?? '', folded };
      }),
  );
}

function linesOf(interview: Interview, question: Question): readonly SummaryLine[] {
  return withFields(question)
    .filter(
      (field) =>
        field.type !== 'group' &&
        asks(interview, field.id) &&
        !(question.folded && interview.reading(field.id).state === 'default'),
    )
    .map((field) => ({
      id: field.id,
      label: field.id === question.id || question.fields.length === 1 ? '' : field.label,
      words:
        field.type === 'rows'
          ? printRows(interview, field.id)
          : [field.type === 'multi' ? choices(interview, field) : printAnswer(interview, field.id)].filter(Boolean),
      state: interview.reading(field.id).state,
    }));
}

/** Labels have capitals: commas would run them together. */
function choices(interview: Interview, field: Field): string {
  const chosen = interview.read(field.id);
  const labels = Array.isArray(chosen)
    ? chosen.map((id) => field.options?.find((option) => option.id === id)?.label ?? '')
    : [];
  return labels.join(' · ');
}
