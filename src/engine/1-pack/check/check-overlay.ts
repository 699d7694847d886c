import { findUnsafe } from './check-logo.ts';
import { contrastOf } from '../../0-language/contrast.ts';
import type { Lineage, PackFile } from '../source/lineage.ts';
import type { Pack } from '../model/pack.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { startOf } from '../source/place-at.ts';
import { TAKEN_NAMES } from './taken-names.ts';

/** What the site lies on, by day and by night, where a colour shows least: tokens.css. */
export const PAPER = { light: '#e8f1f4', dark: '#172227' } as const;
/** WCAG 2.2, 1.4.3: text as small as it comes. */
const LEAST_CONTRAST = 4.5;

/** Words that say how far a clause binds: their sense is the base's, as its verbs are. */
const SAY_STRENGTH: readonly string[] = ['basis', 'binding', 'recommended'];

/**
 * Checks what only an overlay has: the version it was made for, its logo, its colours; and, of any pack, its name, and
 * that each file is read.
 */
export function checkOverlay(reader: PackReader, { root, overlays }: Lineage, pack: Pack): void {
  const own = overlays.at(-1);
  if (own) checkParent(reader, own, overlays.at(-2)?.head.version ?? root.head.version);
  if (own?.head.colours) checkColours(reader, own, own.head.colours);
  if (own) checkHead(reader, own, pack);
  if (TAKEN_NAMES.has(pack.name))
    reader.report({ code: 'name_taken', params: { name: pack.name }, place: (own ?? root).yaml.placeOf(['name']) });
  for (const file of reader.unread()) reader.report({ code: 'unread_file', place: startOf(file) });
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

function checkHead({ report }: PackReader, { name, head, yaml }: PackFile, { identity }: Pack): void {
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
