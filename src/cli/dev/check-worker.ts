import { parentPort, workerData } from 'node:worker_threads';
import type { Language } from '../../engine/interview.ts';
import { reportPack } from '../check.ts';
import { packFiles, today } from '../read-files.ts';
import { framed } from '../report.ts';

/** What is said of a pack, ready to show. */
export interface Said {
  /** A mistake, or something to look at again. */
  readonly kind: 'mistake' | 'warning';
  /** Its place, its words and the lines around. */
  readonly text: string;
}
/** Of each pack that was checked, what is said; of one that is gone, nothing. */
export type Checked = ReadonlyMap<string, readonly Said[]>;

/*
 * Beside the pages that are being served: checks the packs that were touched, and those that change them. Asked by
 * their names; by none, for all there are.
 */
const { language } = (workerData ?? { language: 'en' }) as { readonly language: Language };
parentPort?.on('message', (touched: readonly string[] | undefined) => {
  parentPort!.postMessage(checkTouched(packFiles(), touched, language));
});

/** The messages of the packs that were touched and of all that change them, directly or through another. */
export function checkTouched(
  files: ReadonlyMap<string, string>,
  touched: readonly string[] | undefined,
  reader: Language,
): Checked {
  const names = touched === undefined ? packNames(files) : withDescendants(files, touched);
  const date = today();
  return new Map(
    names.map((name) => [
      name,
      packNames(files).includes(name)
        ? reportPack(files, name, date).map((message) => ({
            kind: message.warning ? ('warning' as const) : ('mistake' as const),
            text: framed(files, message, reader),
          }))
        : [],
    ]),
  );
}

function packNames(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files.keys()].flatMap((path) => /^templates\/([^/]+)\/pack\.yaml$/.exec(path)?.[1] ?? []);
}

function withDescendants(files: ReadonlyMap<string, string>, touched: readonly string[]): readonly string[] {
  const parentOf = (name: string) =>
    /^changes:\s*["']?(\w+)/m.exec(files.get(`templates/${name}/pack.yaml`) ?? '')?.[1];
  const found = new Set(touched);
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const name of packNames(files)) if (found.has(parentOf(name) ?? '')) found.add(name);
  }
  return [...found];
}
