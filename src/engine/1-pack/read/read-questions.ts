import { changeField } from '../overlay/change-field.ts';
import { changeList, type Changed } from '../overlay/change-list.ts';
import { reportTaken, warnReplaced } from '../overlay/check-replaced.ts';
import { judgeChange } from '../overlay/judge-change.ts';
import type { Question, Step } from '../model/pack.ts';
import { compact } from '../source/compact.ts';
import type { Lineage, PackFile } from '../source/lineage.ts';
import { expectedOf } from '../source/nearest.ts';
import {
  newQuestionSchema,
  newStepSchema,
  questionChangesSchema,
  type WrittenQuestionChange,
} from '../source/overlay-schema.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { Passage, readPassage } from '../source/passage.ts';
import { startOf } from '../source/place-at.ts';
import { questionsSchema } from '../source/schema.ts';
import { readField, readFieldChange } from './read-field.ts';

/** The steps of a pack with their questions, one file a step, as its root gives them and each overlay changes them. */
export function readSteps(reader: PackReader, { root, overlays }: Lineage): readonly Step[] {
  const here = new Passage(reader, root.yaml, ['steps']);
  const written = root.head.steps.map(({ id, label }, index) => ({
    id,
    label: here.at(index).words('label', label),
    questions: [],
  }));
  const read = readFiles(reader, root.name, written);
  for (const [index, { id }] of written.entries())
    if (!read.found.has(id))
      here.at(index).report('step_missing', { id, pack: root.name, expected: expectedOf([...read.found], id) });
  return overlays.reduce<readonly Step[]>(
    (steps, overlay) => readFiles(reader, overlay.name, changeSteps(reader, overlay, steps), steps).steps,
    read.steps.filter(({ id }) => read.found.has(id)),
  );
}

function changeSteps(reader: PackReader, { name, head, yaml }: PackFile, steps: readonly Step[]): readonly Step[] {
  const changes = (head.steps ?? []).flatMap((step, index): readonly Changed<Step>[] => {
    const here = new Passage(reader, yaml, ['steps', index]);
    const isNew = !steps.some(({ id }) => id === step.id);
    if (isNew && here.refuse(here.judge(step, newStepSchema))) return [];
    if (isNew && reader.filesOf(name, 'questions', new RegExp(`^\\d+-${step.id}\\.yaml$`)).length === 0)
      here.report('step_missing', {
        id: step.id,
        pack: name,
        expected: expectedOf(
          steps.map(({ id }) => id),
          step.id,
        ),
      });
    const label = here.words('label', step.label);
    const change = { id: step.id, before: step.before, label, ...(isNew ? { questions: [] } : {}) };
    return [here.noted(compact<Changed<Step>>(change))];
  });
  return changeList(reader, steps, changes);
}

/**
 * The steps after one pack's files, and the ids of the steps that had one. Where `parent` is given, the files hold
 * changes.
 */
function readFiles(
  reader: PackReader,
  name: string,
  steps: readonly Step[],
  parent?: readonly Step[],
): { readonly steps: readonly Step[]; readonly found: ReadonlySet<string> } {
  const files = reader.filesOf(name, 'questions', /^\d+-[a-z_][a-z0-9_]*\.yaml$/);
  reader.once(files, stepId);
  const found = new Map(files.map((file) => [stepId(file[0]), file]));
  const ids = steps.map(({ id }) => id);
  for (const [id, [file]] of found)
    if (!ids.includes(id))
      reader.report({
        code: 'step_missing',
        params: { id, pack: name, expected: expectedOf(ids, id) },
        place: startOf(file),
      });
  return {
    found: new Set(found.keys()),
    steps: steps.map((step) =>
      found.has(step.id)
        ? { ...step, questions: readQuestions(reader, ...found.get(step.id)!, step.questions, parent) }
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
  parent: readonly Step[] | undefined,
): readonly Question[] {
  const changing = parent !== undefined;
  const elsewhere = new Set(
    parent
      ?.flatMap((step) => step.questions)
      .filter((one) => !questions.includes(one))
      .map(({ id }) => id),
  );
  const { data = [], passage } = readPassage<readonly WrittenQuestionChange[]>(
    reader,
    file,
    text,
    changing ? questionChangesSchema : questionsSchema,
  );
  const read = data.flatMap((written, index): readonly Changed<Question>[] => {
    const here = passage.at(index);
    const known = questions.find(({ id }) => id === written.id);
    const [place, first] = [here.at('id').place, reader.places.of('field', written.id, 'id')];
    if (elsewhere.has(written.id)) {
      reportTaken(reader, written.id, place, first);
      return [];
    }
    if (known && changing && here.judge(written, newQuestionSchema).length === 0)
      warnReplaced(reader, written.id, place, first);
    return changing && here.refuse(judgeChange(here, written, known)) ? [] : [readQuestion(here, written, known)];
  });
  return changing ? changeList(reader, questions, read, changeField) : (read as readonly Question[]);
}

function readQuestion(here: Passage, written: WrittenQuestionChange, known: Question | undefined): Changed<Question> {
  const fields = written.fields?.map((field, index) => {
    const isKnown = known?.fields.some(({ id }) => id === field.id);
    return (isKnown ? readFieldChange : readField)(here.at('fields', index), field) as Question;
  });
  return here.noted(
    compact<Changed<Question>>({
      ...(known ? readFieldChange : readField)(here, written),
      quick: written.quick,
      folded: written.folded,
      why: here.words('why', written.why),
      sources: written.sources,
      fields: fields ?? (known ? undefined : []),
    }),
  );
}

function stepId(path: string): string {
  return path.replace(/^.*\/\d+-/, '').replace(/\.yaml$/, '');
}
