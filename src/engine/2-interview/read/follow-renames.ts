import type { Pack } from '../../1-pack/model/pack.ts';
import { columnKey, fieldOf, findOption } from '../model/fields.ts';

export type Given = Readonly<Record<string, unknown>>;

/**
 * Answers, or notes, under the ids this pack has now; `used` are the renames they needed, « old → new ». Where both
 * names hold something, neither gives way: the old one stays as it is, which no question asks.
 */
export function followRenames(given: Given, pack: Pack): { readonly given: Given; readonly used: readonly string[] } {
  const used: string[] = [];
  const ofAnswers = (pack.renamed ?? []).filter(([from]) => !from.startsWith('#')); // clauses have names of their own
  const followed = ofAnswers.reduce((so, [from, to]) => {
    const [id, option] = from.split('.') as [string, string | undefined];
    const field = fieldOf(pack, id);
    if (field && (option === undefined || findOption(field, option))) return so;
    const next = Object.fromEntries(
      Object.entries(so).map(([key, answer]) => [
        key === from && !Object.hasOwn(so, to) ? to : key,
        inAnswer(key, answer, from, to),
      ]),
    );
    if (JSON.stringify(next) !== JSON.stringify(so)) used.push(`${from} → ${to}`);
    return next;
  }, given);
  return { given: followed, used };
}

/** The id a clause has now. */
export function clauseNow(id: string, { renamed = [] }: Pack): string {
  return renamed.reduce((so, [from, to]) => (from === `#${so}` ? to : so), id);
}

/** An option chosen, or a column of a row, wherever in the answer of `id` it stands. */
function inAnswer(id: string, answer: unknown, from: string, to: string): unknown {
  if (Array.isArray(answer)) return answer.map((one) => inAnswer(id, one, from, to));
  if (typeof answer !== 'object' || answer === null) return `${id}.${String(answer)}` === from ? to : answer;
  // Its question may have been renamed with it, just before.
  const isOf = [from, to].some((one) => one.startsWith(`${id}__`));
  return Object.fromEntries(
    Object.entries(answer).map(([key, cell]) => [
      isOf && key === columnKey({ id: from }) ? columnKey({ id: to }) : key,
      inAnswer(`${id}__${key}`, cell, from, to),
    ]),
  );
}
