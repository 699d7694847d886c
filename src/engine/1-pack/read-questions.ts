import { hint } from './nearest.ts';
import type { Default, Field, Option, Question, Step } from './pack.ts';
import type { PackReader } from './pack-reader.ts';
import { readDefault } from './read-default.ts';
import { readYaml, type ReadYaml } from './read-yaml.ts';
import { questionsSchema, type WrittenField, type WrittenPack, type WrittenQuestion } from './schema.ts';

type Path = readonly (string | number)[];
type Place = ReadYaml<unknown>['placeOf'];

/** The steps of a pack with their questions, one file a step. */
export function readSteps(reader: PackReader, written: WrittenPack, packPlace: Place): readonly Step[] {
  const files = new Map(reader.filesIn(new RegExp(`^questions/${reader.name}/\\d+-[a-z_]+\\.yaml$`)).map(([path, text]) => [stepId(path), { path, text }]));
  for (const [id, { path }] of files) {
    if (!written.steps.some((step) => step.id === id)) reader.report({ code: 'step_missing', params: { id, pack: reader.name, hint: hint(written.steps.map((step) => step.id), id) }, place: { file: path, line: 1, column: 1 } });
  }
  return written.steps.flatMap((step, index): Step[] => {
    const file = files.get(step.id);
    const place = packPlace(['steps', index]);
    if (!file) reader.report({ code: 'step_missing', params: { id: step.id, pack: reader.name, hint: hint(files.keys(), step.id) }, place });
    return file ? [{ id: step.id, label: reader.words(step.label, place), questions: readQuestions(reader, file.path, file.text) }] : [];
  });
}

function readQuestions(reader: PackReader, path: string, text: string): readonly Question[] {
  const { data, messages, placeOf } = readYaml(text, path, questionsSchema);
  messages.forEach(reader.report);
  return (data ?? []).map((question, index) => readQuestion(new FieldReader(reader, placeOf), question, [index]));
}

function readQuestion(fields: FieldReader, written: WrittenQuestion, path: Path): Question {
  return {
    ...fields.read(written, path),
    ...(written.quick ? { quick: true } : {}),
    ...(written.folded ? { folded: true } : {}),
    why: fields.words(written.why, [...path, 'why']),
    sources: written.sources,
    fields: (written.fields ?? []).map((field, index) => fields.read(field, [...path, 'fields', index])),
  };
}

/** Turns written fields into the pack's, for one file. */
export class FieldReader {
  private readonly reader: PackReader;
  private readonly placeOf: Place;

  constructor(reader: PackReader, placeOf: Place) {
    this.reader = reader;
    this.placeOf = placeOf;
  }

  read(written: WrittenField, path: Path): Field {
    const type = written.type ?? 'group';
    const { language } = this.reader;
    const options = this.options(written, path);
    return compact({
      id: written.id,
      type,
      label: this.words(written.label, [...path, 'label']),
      help: written.help && this.words(written.help, [...path, 'help']),
      when: written.when === undefined ? undefined : this.reader.condition(written.when, this.placeOf([...path, 'when'])),
      default: this.default(written.default, [...path, 'default']),
      undecided_default: this.default(written.undecided_default, [...path, 'undecided_default']),
      required: written.required,
      options,
      options_from: written.options_from,
      unit: written.unit?.[language],
      ranked: written.ranked,
      min: written.min,
      max: written.max,
      decimals: written.decimals,
      max_length: written.max_length,
      example: written.example && this.words(written.example, [...path, 'example']),
      blank: written.blank && this.words(written.blank, [...path, 'blank']),
      columns: written.columns?.map((column, index) => this.read(column, [...path, 'columns', index])),
    });
  }

  words(written: { fr: string; en: string }, path: Path): string {
    return this.reader.words(written, this.placeOf(path));
  }

  private default(written: unknown, path: Path): Default | undefined {
    if (written === undefined) return undefined;
    const place = this.placeOf(path);
    return readDefault(written, this.reader.language, (text) => this.reader.condition(text, place));
  }

  private options(written: WrittenField, path: Path): readonly Option[] | undefined {
    return written.options?.map((option, index) => {
      const at = [...path, 'options', index];
      return compact({
        id: option.id,
        label: this.words(option.label, [...at, 'label']),
        short: option.short && this.words(option.short, [...at, 'short']),
        when: option.when === undefined ? undefined : this.reader.condition(option.when, this.placeOf([...at, 'when'])),
        typed_in: option.typed_in,
        typed_label: option.typed_label && this.words(option.typed_label, [...at, 'typed_label']),
        exclusive: option.exclusive,
        excludes: option.excludes,
        fixed: option.fixed,
        only_in: option.only_in,
      });
    });
  }
}

function stepId(path: string): string {
  return path.replace(/^.*\/\d+-/, '').replace(/\.yaml$/, '');
}

/** The object without the keys that have no value. */
export function compact<T extends object>(object: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
