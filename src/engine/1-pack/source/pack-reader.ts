import type { Language } from '../../0-language/answers.ts';
import type { Message, Place } from '../../0-language/messages/message.ts';
import { idBehind } from '../model/known-ids.ts';
import { startOf } from './place-at.ts';
import { Places } from './places.ts';
import type { ProseReader } from './read-prose.ts';

type File = readonly [path: string, text: string];

/** Reads the files of one pack, and of those it changes, in one language. */
export class PackReader {
  /** Where all that is read stands. */
  readonly places: Places;
  /** The files of the wordings that say that where none of them holds, nothing is meant to print. */
  readonly gapsMeant = new Set<string>();
  /** The names of the pack and of those it changes, the pack first, the root last. */
  readonly lineage: readonly string[];
  readonly language: Language;
  /** Where every mistake goes, so that an author sees them all at once. */
  readonly report: (message: Message) => void;
  /** The words of the pack's local fields, by id. */
  readonly #local: ReadonlyMap<string, string>;
  /** In the order of their paths. */
  readonly #files: ReadonlyMap<string, string>;
  readonly #read = new Set<string>();
  readonly #refused = new Set<string>();

  constructor(
    files: ReadonlyMap<string, string>,
    lineage: readonly string[],
    language: Language,
    local: ReadonlyMap<string, string>,
    report: (message: Message) => void,
  ) {
    this.#files = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
    this.lineage = lineage;
    this.language = language;
    this.#local = local;
    this.report = report;
    this.places = new Places(startOf(`templates/${this.name}/pack.yaml`));
  }

  get name(): string {
    return this.lineage[0]!;
  }

  /** What reads prose in the pack's language; `placeAt` tells where each of its characters stands. */
  prose(placeAt: (offset: number) => Place): ProseReader {
    const { language, report, places } = this;
    return { language, local: this.#local, report, placeAt, note: places.note.bind(places) };
  }

  /** Keeps the ids that stand in a text which cannot be read: nothing of what they name is known, nor unknown. */
  refuse(text: string): void {
    for (const [, id] of text.matchAll(/\bid:\s*["']?([\w-]+)/g)) this.#refused.add(id!);
  }

  /** Whether an id stands in what could not be read, or is a family (`x__given`) of one that does. */
  isRefused(id: string): boolean {
    return this.#refused.has(idBehind(id));
  }

  /** The text of a file of the pack, which counts as read; nothing where there is none. */
  text(path: string): string | undefined {
    this.#read.add(path);
    return this.#files.get(path);
  }

  /**
   * The files of one pack of the lineage whose path after its folder fits, which count as read, in the order of their
   * paths.
   */
  filesOf(name: string, top: 'questions' | 'templates', shape: RegExp): readonly File[] {
    const folder = `${top}/${name}/`;
    const found = [...this.#files].filter(([path]) => path.startsWith(folder) && shape.test(path.slice(folder.length)));
    for (const [path] of found) this.#read.add(path);
    return found;
  }

  /** Of files that are to be one, those that repeat what an earlier one is, each reported. */
  once(files: readonly File[], idOf: (path: string) => string): void {
    const paths = files.map(([path]) => path);
    for (const [index, path] of paths.entries()) {
      const first = paths.findIndex((one) => idOf(one) === idOf(path));
      if (first < index)
        this.report({
          code: 'duplicate_id',
          params: { id: idOf(path), first: `${paths[first]}:1` },
          place: startOf(path),
        });
    }
  }

  /**
   * The files of the pack that nothing has read, but for the pack.yaml that its reading begins with and notes to
   * oneself.
   */
  unread(): readonly string[] {
    const folders = [`questions/${this.name}/`, `templates/${this.name}/`];
    return [...this.#files.keys()].filter(
      (path) =>
        folders.some((folder) => path.startsWith(folder)) &&
        !/\/(pack\.yaml|README\.md)$/.test(path) &&
        !this.#read.has(path),
    );
  }
}
