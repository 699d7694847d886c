import type { Bilingual } from '../../0-language/answers.ts';
import type { TemplateInline } from '../../0-language/nodes.ts';
import { changeList, changesIn, type Changed } from '../overlay/change-list.ts';
import { compact } from '../source/compact.ts';
import type { Layer, Lineage } from '../source/layers.ts';
import { newRoleSchema } from '../source/overlay-schema.ts';
import type { Identity } from '../model/overlay.ts';
import type { Role } from '../model/pack.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { readWords } from '../source/read-prose.ts';

type WrittenRole = {
  readonly id: string;
  readonly before?: string | undefined;
  readonly label?: Bilingual | undefined;
  readonly article?: Bilingual | undefined;
  readonly refers_to?: string | undefined;
};

/** The roles of a pack: its root's, as each overlay changes them. */
export function readRoles(reader: PackReader, { root, overlays }: Lineage): readonly Role[] {
  const read = ({ placeOf }: Pick<Layer, 'placeOf'>, role: WrittenRole, index: number) =>
    compact<Changed<Role>>({
      id: role.id,
      before: role.before,
      label: role.label && reader.words(role.label, placeOf(['roles', index, 'label'])),
      article: role.article?.[reader.language],
      refers_to: role.refers_to,
    });
  const roles = root.head.roles.map((role, index) => read(root, role, index) as Role);
  return overlays.reduce<readonly Role[]>((known, overlay) => {
    const written = overlay.head.roles ?? [];
    const changes = written.flatMap((role, index) => {
      const mistakes = known.some(({ id }) => id === role.id)
        ? []
        : overlay.judge(role, newRoleSchema, ['roles', index]);
      mistakes.forEach(reader.report);
      return mistakes.length > 0 ? [] : [read(overlay, role, index)];
    });
    return changeList(known, changes, changesIn(written, reader.report, overlay.placeOf, ['roles']));
  }, roles);
}

/** The words documents print beside the clauses, by name; an overlay replaces some, and has none of its own to add. */
export function readPackWords(
  reader: PackReader,
  { root, overlays }: Lineage,
): Readonly<Record<string, readonly TemplateInline[]>> {
  const read = ({ file, text }: Pick<Layer, 'file' | 'text'>, words: Readonly<Record<string, Bilingual>>) =>
    Object.fromEntries(
      Object.entries(words).map(([word, both]) => [word, readWords(reader.prose(file, text), both[reader.language])]),
    );
  for (const { head, placeOf } of overlays) {
    for (const key of Object.keys(head.words ?? {})) {
      if (!Object.hasOwn(root.head.words, key))
        reader.report({
          code: 'unknown_key',
          params: { key, expected: Object.keys(root.head.words).join(', ') },
          place: placeOf(['words', key]),
        });
    }
  }
  return overlays.reduce(
    (words, overlay) => ({ ...words, ...read(overlay, overlay.head.words ?? {}) }),
    read(root, root.head.words),
  );
}

/** Its own version, and after it those of the packs it changes: « 1.0.0 », « 2.1.0+base.1.0.0 ». */
export function versionOf({ root, overlays }: Lineage): string {
  const [own, ...parents] = [...overlays.toReversed(), root];
  return [own.head.version, parents.map(({ name, head }) => `${name}.${head.version}`).join('.')]
    .filter(Boolean)
    .join('+');
}

/** How an overlay calls and shows itself; nothing for a pack that changes none. */
export function readIdentity(reader: PackReader, { overlays }: Lineage): Identity | undefined {
  const overlay = overlays.at(-1);
  if (!overlay) return undefined;
  const { label, presentation, logo, colours } = overlay.head;
  const words = (both: Bilingual, key: string) => reader.words(both, overlay.placeOf([key]));
  const svg = logo === undefined ? undefined : reader.text(`templates/${overlay.name}/${logo}`);
  if (logo !== undefined && svg === undefined)
    reader.report({
      code: 'logo_missing',
      params: { file: `templates/${overlay.name}/${logo}` },
      place: overlay.placeOf(['logo']),
    });
  return compact<Identity>({
    label: words(label, 'label'),
    presentation: presentation && {
      sentence: words(presentation.sentence, 'presentation'),
      what: words(presentation.what, 'presentation'),
      about: presentation.about.map((paragraph) => words(paragraph, 'presentation')),
    },
    logo: svg,
    colours,
  });
}
