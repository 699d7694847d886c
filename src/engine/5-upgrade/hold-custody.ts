import type { Custody } from '../1-pack/model/pack.ts';
import type { Files, Item } from './item.ts';
import type { Reason } from './reason.ts';
import { languageOf } from './read-wordings.ts';
import { joinText, splitText } from './text-parts.ts';

const STRENGTHS: readonly Custody[] = ['free', 'recommended', 'locked'];

/** The custody of a clause; of several wordings, the strongest. */
export function custodyOf({ values }: Item): Custody {
  const written = Object.entries(values)
    .filter(([key]) => key.endsWith('fr.custody'))
    .map(([, part]) => read(String(part)));
  return STRENGTHS[Math.max(0, ...written.map((one) => STRENGTHS.indexOf(one)))]!;
}

/** Own words as the parent's custody asks: a reason where it recommends its own, and a custody no weaker. */
export function holdCustody(files: Files, custody: Custody, reason: Reason): Files {
  if (custody !== 'recommended') return files;
  return new Map(
    [...files].map(([path, text]) => {
      const { body, ...front } = splitText(text);
      if (body === undefined) return [path, text];
      const weak = front['custody'] !== undefined && read(front['custody']) === 'free';
      const language = languageOf(path);
      return [
        path,
        joinText({
          ...front,
          ...(weak ? { custody: 'custody: recommended\n' } : {}),
          ...(front['reason'] === undefined ? { reason: `reason: ${JSON.stringify(reason[language])}\n` } : {}),
          body,
        }),
      ];
    }),
  );
}

function read(part: string): Custody {
  return STRENGTHS.find((one) => new RegExp(`^custody:\\s*["']?${one}\\b`).test(part)) ?? 'free';
}
