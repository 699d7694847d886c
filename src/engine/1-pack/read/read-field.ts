import type { Changed } from '../overlay/change-list.ts';
import { compact } from '../source/compact.ts';
import type { WrittenFieldChange } from '../source/overlay-schema.ts';
import type { Default, Field, Option } from '../model/pack.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { readDefault } from './read-default.ts';
import type { ReadYaml } from '../source/read-yaml.ts';

type Path = readonly (string | number)[];
type PlaceOf = ReadYaml<unknown>['placeOf'];

/** Turns written fields into the pack's, for one file; of a change, only the keys it gives. */
export class FieldReader {
  private readonly reader: PackReader;
  private readonly placeOf: PlaceOf;

  constructor(reader: PackReader, placeOf: PlaceOf) {
    this.reader = reader;
    this.placeOf = placeOf;
  }

  /** A whole field. */
  whole(written: WrittenFieldChange, path: Path): Field {
    const { id, ...rest } = this.change(written, path);
    return { id, type: 'group', ...rest } as Field;
  }

  /** The keys that are written of a field, and those of its options and columns. */
  change(written: WrittenFieldChange, path: Path): Changed<Field> {
    const { language } = this.reader;
    const options = this.options(written, path);
    return compact<Changed<Field>>({
      id: written.id,
      before: written.before,
      type: written.type,
      label: written.label && this.words(written.label, [...path, 'label']),
      help: written.help && this.words(written.help, [...path, 'help']),
      when:
        written.when === undefined ? undefined : this.reader.condition(written.when, this.placeOf([...path, 'when'])),
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
      columns: written.columns?.map((column, index) => this.change(column, [...path, 'columns', index]) as Field),
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

  private options(written: WrittenFieldChange, path: Path): readonly Option[] | undefined {
    return written.options?.map((option, index) => {
      const at = [...path, 'options', index];
      return compact<Changed<Option>>({
        id: option.id,
        before: option.before,
        label: option.label && this.words(option.label, [...at, 'label']),
        short: option.short && this.words(option.short, [...at, 'short']),
        when: option.when === undefined ? undefined : this.reader.condition(option.when, this.placeOf([...at, 'when'])),
        typed_in: option.typed_in,
        typed_label: option.typed_label && this.words(option.typed_label, [...at, 'typed_label']),
        exclusive: option.exclusive,
        excludes: option.excludes,
        fixed: option.fixed,
        only_in: option.only_in,
      }) as Option;
    });
  }
}
