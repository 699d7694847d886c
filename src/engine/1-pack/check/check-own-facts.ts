import type { Checking } from './checking.ts';
import { isOffered } from '../overlay/hide.ts';
import type { Lineage } from '../source/lineage.ts';
import { factChangesSchema } from '../source/overlay-schema.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { readYaml } from '../source/read-yaml.ts';

/**
 * A fact that an overlay changes needs its source and its dates as a new one does: its values always, and what it is
 * called where no team chooses it, as an emergency number or a law.
 */
export function checkOwnFacts({ pack, report }: Checking, reader: PackReader, { overlays }: Lineage): void {
  if (overlays.length === 0) return;
  for (const [path, text] of reader.filesOf(pack.name, 'templates', /^facts\/[a-z_][a-z0-9_]*\.yaml$/)) {
    const { data = [], yaml } = readYaml(text, path, factChangesSchema);
    const offered = isOffered(pack, path.replace(/^.*\/|\.yaml$/g, ''));
    for (const [index, { id, values, label, short, when, source, verified, check_again }] of data.entries()) {
      const stated = [values, ...(offered ? [] : [label, short, when])].some((one) => one !== undefined);
      if (stated && [source, verified, check_again].includes(undefined))
        report({ code: 'fact_unsourced', params: { id }, place: yaml.placeOf([index]) });
    }
  }
}
