import type { ParentComparison } from './compare-parents.ts';
import { setKey } from './edit-entries.ts';
import type { Files } from './item.ts';
import type { Chosen } from './point.ts';

/** What choices do to a member's files. */
export interface Applied {
  /** The files to write: path → text. */
  readonly write: Files;
  /** The paths of the files to remove. */
  readonly remove: readonly string[];
  /**
   * The ids of the points still without a choice; while there are any, the overlay stays made for the version it was.
   */
  readonly left: readonly string[];
}

/**
 * Applies choices (point → choice) to the member's files that were compared; a choice a point does not offer is none.
 */
export function applyChoices(
  { points, followed, forgotten, to }: ParentComparison,
  member: Files,
  name: string,
  choices: ReadonlyMap<string, Chosen>,
): Applied {
  const edits = points.map(({ id, edits: offered, mine }) => {
    const choice = choices.get(id)!;
    return { id, edit: choice === 'mine' ? mine : offered[choice] };
  });
  const left = edits.filter(({ edit }) => !edit).map(({ id }) => id);
  const changed = edits.reduce<Files>((files, { edit }) => (edit ? edit(files) : files), followed);
  const files =
    left.length === 0
      ? setKey(
          forgotten.reduce((so, { edits: { take } }) => take?.(so) ?? so, changed),
          `templates/${name}/pack.yaml`,
          [],
          'made_for',
          to,
        )
      : changed;
  return { ...difference(member, files), left };
}

/** What leads from some files to others. */
export function difference(before: Files, after: Files): Pick<Applied, 'write' | 'remove'> {
  return {
    write: new Map([...after].filter(([path, text]) => before.get(path) !== text)),
    remove: [...before.keys()].filter((path) => !after.has(path)),
  };
}
