import { fixedText, type Pack } from '../../engine/pack.ts';

/** What the guide of a pack's policy is called; nothing where it has none. */
export function guideTitle({ documents }: Pack): string | undefined {
  const guide = documents.find(({ floors_of: policy }) => policy);
  return guide && fixedText(guide.title);
}
