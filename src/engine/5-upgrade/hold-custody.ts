import { CUSTODIES, isLooser, strictest, type Custody } from '../1-pack/model/custody.ts';
import type { Files, Item } from './item.ts';
import type { Reason } from './reason.ts';
import { wordingLanguage } from './read-wordings.ts';
import { joinText, splitText } from './text/text-parts.ts';

/** The custody of a clause; of several wordings, the strictest. */
export function custodyOf({ values }: Item): Custody {
  const written = Object.entries(values)
    .filter(([key]) => key.endsWith('fr.custody'))
    .map(([, part]) => read(String(part)));
  return strictest(written) ?? 'free';
}

/** Own words as the parent's custody asks: a reason where it recommends its own, and a custody no looser. */
export function holdCustody(files: Files, custody: Custody, reason: Reason): Files {
  if (custody !== 'recommended') return files;
  return new Map(
    [...files].map(([path, text]) => {
      const { body, ...front } = splitText(text);
      if (body === undefined) return [path, text];
      const looser = front['custody'] !== undefined && isLooser(read(front['custody']), custody);
      const language = wordingLanguage(path);
      return [
        path,
        joinText({
          ...front,
          ...(looser ? { custody: `custody: ${custody}\n` } : {}),
          ...(front['reason'] === undefined ? { reason: `reason: ${JSON.stringify(reason[language])}\n` } : {}),
          body,
        }),
      ];
    }),
  );
}

function read(part: string): Custody {
  const [, written] = /^custody:\s*["']?(\w+)/.exec(part) ?? [];
  return CUSTODIES.find((one) => one === written) ?? 'free';
}
