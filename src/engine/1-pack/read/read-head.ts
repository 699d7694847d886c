import type { Bilingual } from '../../0-language/answers.ts';
import type { TemplateInline } from '../../0-language/nodes.ts';
import { changeList, type Changed } from '../overlay/change-list.ts';
import { warnReplaced } from '../overlay/check-replaced.ts';
import { compact } from '../source/compact.ts';
import type { Lineage, PackFile } from '../source/lineage.ts';
import { newRoleSchema } from '../source/overlay-schema.ts';
import type { Identity } from '../model/overlay.ts';
import type { Role } from '../model/pack.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { Passage } from '../source/passage.ts';

type WrittenRole = {
  readonly id: string;
  readonly before?: string | undefined;
  readonly label?: Bilingual | undefined;
  readonly article?: Bilingual | undefined;
  readonly refers_to?: string | undefined;
};

/** The roles of a pack: its root's, as each overlay changes them. */
export function readRoles(reader: PackReader, { root, overlays }: Lineage): readonly Role[] {
  const read = (here: Passage, role: WrittenRole) => {
    reader.places.name('role', role.id, here);
    return here.noted(
      compact<Changed<Role>>({
        id: role.id,
        before: role.before,
        label: here.words('label', role.label),
        article: role.article?.[reader.language],
        refers_to: role.refers_to,
      }),
    );
  };
  const roles = root.head.roles.map(
    (role, index) => read(new Passage(reader, root.yaml, ['roles', index]), role) as Role,
  );
  return overlays.reduce<readonly Role[]>((known, { head, yaml }) => {
    const changes = (head.roles ?? []).flatMap((role, index) => {
      const here = new Passage(reader, yaml, ['roles', index]);
      const isNew = !known.some(({ id }) => id === role.id);
      if (!isNew && here.judge(role, newRoleSchema).length === 0)
        warnReplaced(reader, role.id, here.at('id').place, reader.places.of('role', role.id, 'id'));
      return isNew && here.refuse(here.judge(role, newRoleSchema)) ? [] : [read(here, role)];
    });
    return changeList(reader, known, changes);
  }, roles);
}

/** The words documents print beside the clauses, by name; an overlay replaces some, and has none of its own to add. */
export function readPackWords(
  reader: PackReader,
  { root, overlays }: Lineage,
): Readonly<Record<string, readonly TemplateInline[]>> {
  const known = Object.keys(root.head.words);
  const read = ({ yaml }: Pick<PackFile, 'yaml'>, words: Readonly<Record<string, Bilingual>>) => {
    const here = new Passage(reader, yaml, ['words']);
    return Object.entries(words).map(([word, both]) => {
      if (!known.includes(word)) here.at(word).report('unknown_key', { key: word, expected: known.join(', ') });
      return [word, here.template(word, both)] as const;
    });
  };
  return Object.fromEntries([
    ...read(root, root.head.words),
    ...overlays.flatMap((overlay) => read(overlay, overlay.head.words ?? {})),
  ]);
}

/** Its own version, and after it those of the packs it changes: « 1.0.0 », « 2.1.0+base.1.0.0 ». */
export function versionOf({ root, overlays }: Lineage): string {
  const [own, ...parents] = [...overlays.toReversed(), root];
  return [own.head.version, parents.map(({ name, head }) => `${name}.${head.version}`).join('.')]
    .filter(Boolean)
    .join('+');
}

/**
 * How an overlay calls and shows itself: its own name, and its logo, its colours and its presentation, or those of the
 * nearest overlay it changes that has some. Nothing for a pack that changes none.
 */
export function readIdentity(reader: PackReader, { overlays }: Lineage): Identity | undefined {
  const overlay = overlays.at(-1);
  if (!overlay) return undefined;
  const nearest = (key: 'logo' | 'colours' | 'presentation') =>
    overlays.findLast(({ head }) => head[key] !== undefined) ?? overlay;
  return compact<Identity>({
    label: new Passage(reader, overlay.yaml).words('label', overlay.head.label),
    presentation: readPresentation(reader, nearest('presentation')),
    logo: readLogo(reader, nearest('logo')),
    colours: nearest('colours').head.colours,
  });
}

function readPresentation(reader: PackReader, { head: { presentation }, yaml }: PackFile): Identity['presentation'] {
  const here = new Passage(reader, yaml);
  const [shown, about] = [here.at('presentation'), here.at('presentation', 'about')];
  return (
    presentation && {
      sentence: shown.words('sentence', presentation.sentence),
      what: shown.words('what', presentation.what),
      about: presentation.about.map((paragraph, index) => about.words(index, paragraph)),
    }
  );
}

function readLogo(reader: PackReader, { name, head: { logo }, yaml }: PackFile): string | undefined {
  if (logo === undefined) return undefined;
  const file = `templates/${name}/${logo}`;
  const svg = reader.text(file);
  if (svg === undefined) new Passage(reader, yaml).at('logo').report('logo_missing', { file });
  return svg;
}
