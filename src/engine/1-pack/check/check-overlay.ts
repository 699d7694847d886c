import { findUnsafe } from './check-logo.ts';
import { contrastOf } from '../../0-language/contrast.ts';
import type { Lineage, PackFile } from '../source/lineage.ts';
import type { Pack } from '../model/pack.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { isDrawing, MOST_OF_A_LOGO } from '../source/drawing.ts';
import { startOf } from '../source/place-at.ts';
import { checkUnread } from './check-unread.ts';
import { TAKEN_NAMES } from './taken-names.ts';

/** What the site lies on, by day and by night, where a colour shows least: tokens.css. */
export const PAPER = { light: '#e8f1f4', dark: '#172227' } as const;
/** WCAG 2.2, 1.4.3: text as small as it comes. */
const LEAST_CONTRAST = 4.5;

/** Words that say how far a clause binds: their sense is the base's, as its verbs are. */
const SAY_STRENGTH: readonly string[] = ['binding', 'recommended'];

/**
 * Checks what only an overlay has: the version it was made for, its logo, its colours; and, of any pack, its name, and
 * that each file is read.
 */
export function checkOverlay(reader: PackReader, { root, overlays }: Lineage, pack: Pack): void {
  const own = overlays.at(-1);
  if (own) checkParent(reader, own, overlays.at(-2)?.head.version ?? root.head.version);
  if (own?.head.colours) checkColours(reader, own, own.head.colours);
  if (own) checkHead(reader, own, pack);
  if (own) checkRenames(reader, own, pack);
  if (TAKEN_NAMES.has(pack.name))
    reader.report({ code: 'name_taken', params: { name: pack.name }, place: (own ?? root).yaml.placeOf(['name']) });
  checkUnread(reader);
}

function checkParent({ report }: PackReader, { name, head, yaml }: PackFile, version: string): void {
  if (head.made_for !== version)
    report({
      code: 'parent_moved',
      params: { name, parent: head.changes, made_for: head.made_for, version },
      place: yaml.placeOf(['made_for']),
      warning: true,
    });
}

/** What a parent gave another name, and the overlay still writes under the old one, is no longer the parent's. */
function checkRenames({ report, places }: PackReader, { name }: PackFile, { renamed = [], changelog }: Pack): void {
  const ours = new Set(changelog.flatMap((release) => release.renamed.map(({ from }) => from)));
  for (const [old, to] of renamed.filter(([, , how]) => how !== 'gone')) {
    const [kind, from] = old.startsWith('#')
      ? (['clause', old.slice(1)] as const)
      : ([old.includes('.') ? 'option' : 'field', old] as const);
    const place = places.all(kind, from).find(({ file }) => file.split('/')[1] === name);
    if (place && !ours.has(from))
      report({
        code: 'rename_pending',
        params: { from, to, name },
        place: kind === 'clause' ? startOf(place.file) : place,
      });
  }
}

function checkHead({ report }: PackReader, { name, head, yaml }: PackFile, { identity, hidden }: Pack): void {
  for (const [index, id] of (head.quick ?? []).entries())
    if (hidden.some((one) => one.id === id))
      report({ code: 'quick_not_question', params: { id, hint: '' }, place: yaml.placeOf(['quick', index]) });
  const file = `templates/${name}/${head.logo}`;
  const place = yaml.placeOf(['logo']);
  if (identity?.logo !== undefined && !isDrawing(identity.logo)) {
    report({ code: 'logo_not_svg', params: { file }, place });
    return;
  }
  if (identity?.logo !== undefined && identity.logo.length > MOST_OF_A_LOGO) {
    report({ code: 'logo_large', params: { file, size: Math.ceil(identity.logo.length / 1000) }, place });
    return;
  }
  const found = identity?.logo === undefined ? undefined : findUnsafe(identity.logo);
  if (found !== undefined)
    report({
      code: 'logo_unsafe',
      params: { file: `templates/${name}/${head.logo}`, found },
      place: yaml.placeOf(['logo']),
    });
  for (const word of SAY_STRENGTH.filter((one) => Object.hasOwn(head.words ?? {}, one)))
    report({ code: 'word_fixed', params: { word }, place: yaml.placeOf(['words', word]) });
}

function checkColours(
  { report }: PackReader,
  { yaml }: PackFile,
  colours: NonNullable<PackFile['head']['colours']>,
): void {
  for (const mode of ['light', 'dark'] as const) {
    const ratio = contrastOf(colours[mode], PAPER[mode]);
    if (ratio < LEAST_CONTRAST)
      report({
        code: 'colour_contrast',
        params: { colour: colours[mode], paper: PAPER[mode], ratio: ratio.toFixed(1) },
        place: yaml.placeOf(['colours', mode]),
      });
  }
}
