import { changeList, changesIn, type Changed } from '../overlay/change-list.ts';
import { changeField } from '../overlay/change-field.ts';
import { compact } from '../source/compact.ts';
import { judgeChange } from '../overlay/judge-change.ts';
import type { Layer, Lineage } from '../source/layers.ts';
import { newStepSchema, questionChangesSchema, type WrittenQuestionChange } from '../source/overlay-schema.ts';
import { expectedOf } from '../source/nearest.ts';
import type { Question, Step } from '../model/pack.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { FieldReader } from './read-field.ts';
import { readYaml } from '../source/read-yaml.ts';
import { questionsSchema } from '../source/schema.ts';

/** The steps of a pack with their questions, one file a step, as its root gives them and each overlay changes them. */
export function readSteps(reader: PackReader, { root, overlays }: Lineage): readonly Step[] {
  const written = root.head.steps.map(({ id, label }, index) => ({
    id,
    label: reader.words(label, root.placeOf(['steps', index])),
    questions: [],
  }));
  const read = readFiles(reader, root, written);
  for (const { id } of written) {
    if (!read.found.has(id))
      reader.report({
        code: 'step_missing',
        params: { id, pack: root.name, expected: expectedOf([...read.found], id) },
        place: root.placeOf(['steps', written.findIndex((step) => step.id === id)]),
      });
  }
  return overlays.reduce<readonly Step[]>(
    (steps, overlay) => readFiles(reader, overlay, changeSteps(reader, overlay, steps), steps).steps,
    read.steps.filter(({ id }) => read.found.has(id)),
  );
}

function changeSteps(reader: PackReader, { head, placeOf, judge }: Layer, steps: readonly Step[]): readonly Step[] {
  const changes = (head.steps ?? []).flatMap((step, index): readonly Changed<Step>[] => {
    const isNew = !steps.some(({ id }) => id === step.id);
    const mistakes = isNew ? judge(step, newStepSchema, ['steps', index]) : [];
    mistakes.forEach(reader.report);
    const label = step.label && reader.words(step.label, placeOf(['steps', index]));
    return mistakes.length > 0
      ? []
      : [compact<Changed<Step>>({ id: step.id, before: step.before, label, ...(isNew ? { questions: [] } : {}) })];
  });
  return changeList(steps, changes, changesIn(head.steps ?? [], reader.report, placeOf, ['steps']));
}

/** The steps after one pack's files, and the ids of the steps that had one. Where `parent` is given, the files hold changes. */
function readFiles(
  reader: PackReader,
  layer: Layer<unknown>,
  steps: readonly Step[],
  parent?: readonly Step[],
): { readonly steps: readonly Step[]; readonly found: ReadonlySet<string> } {
  const files = reader.filesOf(layer.name, 'questions', /^\d+-[a-z_]+\.yaml$/);
  reader.once(files, stepId);
  const found = new Map(files.map((file) => [stepId(file[0]), file]));
  for (const [id, [file]] of found) {
    if (!steps.some((step) => step.id === id))
      reader.report({
        code: 'step_missing',
        params: {
          id,
          pack: layer.name,
          expected: expectedOf(
            steps.map((step) => step.id),
            id,
          ),
        },
        place: { file, line: 1, column: 1 },
      });
  }
  return {
    found: new Set(found.keys()),
    steps: steps.map((step) =>
      found.has(step.id)
        ? { ...step, questions: readQuestions(reader, ...found.get(step.id)!, step.questions, parent !== undefined) }
        : step,
    ),
  };
}

/** The questions of a step after one file: whole ones, or changes to those there are. */
function readQuestions(
  reader: PackReader,
  file: string,
  text: string,
  questions: readonly Question[],
  changing: boolean,
): readonly Question[] {
  const {
    data = [],
    messages,
    placeOf,
    judge,
  } = readYaml<readonly WrittenQuestionChange[]>(text, file, changing ? questionChangesSchema : questionsSchema);
  messages.forEach(reader.report);
  const fields = new FieldReader(reader, placeOf);
  const read = data.flatMap((written, index): readonly Changed<Question>[] => {
    const known = questions.find(({ id }) => id === written.id);
    const mistakes = changing ? judgeChange(written, known, [index], { judge, placeOf }) : [];
    mistakes.forEach(reader.report);
    return mistakes.length > 0 ? [] : [readQuestion(fields, written, [index], known)];
  });
  if (!changing) return read as readonly Question[];
  return changeList(questions, read, changesIn(data, reader.report, placeOf), changeField);
}

function readQuestion(
  fields: FieldReader,
  written: WrittenQuestionChange,
  path: readonly number[],
  known: Question | undefined,
): Changed<Question> {
  const read = known ? fields.change.bind(fields) : fields.whole.bind(fields);
  return {
    ...read(written, path),
    ...(written.quick ? { quick: true } : {}),
    ...(written.folded ? { folded: true } : {}),
    ...(written.why ? { why: fields.words(written.why, [...path, 'why']) } : {}),
    ...(written.sources ? { sources: written.sources } : {}),
    ...(written.fields || !known
      ? {
          fields: (written.fields ?? []).map(
            (field, index) =>
              (known?.fields.some(({ id }) => id === field.id)
                ? fields.change(field, [...path, 'fields', index])
                : fields.whole(field, [...path, 'fields', index])) as Question,
          ),
        }
      : {}),
  };
}

function stepId(path: string): string {
  return path.replace(/^.*\/\d+-/, '').replace(/\.yaml$/, '');
}
