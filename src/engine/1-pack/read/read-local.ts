import type { Bilingual, Language } from '../../0-language/answers.ts';
import type { Message } from '../../0-language/messages/message.ts';
import type { Lineage, PackFile } from '../source/lineage.ts';
import { expectedOf } from '../source/nearest.ts';
import { typography } from '../source/typography.ts';

interface LocalWords {
  readonly required: boolean;
  readonly declaredBy: string;
  readonly givenBy?: string;
  readonly value: Bilingual;
}

const EMPTY: Bilingual = { fr: '', en: '' };

/**
 * The words each member gives for itself, by id, in one language. One that is `required` and that the pack does not
 * give itself is reported; so is a value for one that nobody declared.
 */
export function readLocal(
  { root, overlays }: Lineage,
  language: Language,
  report: (message: Message) => void,
): ReadonlyMap<string, string> {
  const locals = new Map<string, LocalWords>();
  for (const one of [root, ...overlays]) addLocals(one, locals, report);
  const last = overlays.at(-1) ?? root;
  for (const [id, { required, declaredBy, givenBy }] of locals) {
    const missing = givenBy === undefined || (required && givenBy !== last.name);
    if (missing) report({ code: 'local_empty', params: { id, pack: declaredBy }, place: last.yaml.placeOf(['local']) });
  }
  return new Map([...locals].map(([id, { value }]) => [id, typography(value[language], language)]));
}

function addLocals(
  { name, head, yaml }: Lineage['root'] | PackFile,
  locals: Map<string, LocalWords>,
  report: (message: Message) => void,
): void {
  for (const [index, { id, label, required, value }] of (head.local ?? []).entries()) {
    const known = locals.get(id);
    if (!known && !label) {
      report({
        code: 'unknown_id',
        params: { id, pack: name, hint: ` ${expectedOf([...locals.keys()], id)}` },
        place: yaml.placeOf(['local', index]),
      });
      continue;
    }
    const given = value !== undefined && value.fr.trim() !== '' && value.en.trim() !== '';
    locals.set(id, {
      declaredBy: name,
      required: required ?? false,
      value: EMPTY,
      ...known,
      ...(given ? { givenBy: name, value } : {}),
    });
  }
}
