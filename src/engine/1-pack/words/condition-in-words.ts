import type { Language } from '../../0-language/answers.ts';
import type { Comparison, Condition } from '../../0-language/condition.ts';
import { printNumber } from '../../0-language/print-number.ts';
import { familyOf, fieldBehind, knownIds } from '../model/known-ids.ts';
import type { Field, Pack } from '../model/pack.ts';

/** What is claimed of an answer; several values stand for as many comparisons of the same kind. */
interface Claim {
  readonly op: 'is' | 'includes' | '=' | '<' | '>=' | '>' | 'given' | 'undecided' | 'met';
  readonly id: string;
  readonly values: readonly string[];
  readonly negated: boolean;
  /** How several values go together. */
  readonly by?: 'and' | 'or';
}

type Said = Claim | { readonly op: 'and' | 'or'; readonly of: readonly Said[] };

interface Grammar {
  readonly quoted: (words: string) => string;
  readonly and: string;
  readonly or: string;
  /** Between two values, none of which holds. */
  readonly nor: string;
  /** Each kind of claim: as it holds, as it does not, and as none of several values does. */
  readonly verbs: Readonly<Record<Claim['op'], readonly [string, string, string?]>>;
}

const grammars: Readonly<Record<Language, Grammar>> = {
  fr: {
    quoted: (words) => `«\u00a0${words}\u00a0»`,
    and: 'et',
    or: 'ou',
    nor: 'ni',
    verbs: {
      is: ['est', 'n’est pas', 'n’est ni'],
      includes: ['comprend', 'ne comprend pas', 'ne comprend ni'],
      '=': ['est de', 'n’est pas de'],
      '<': ['est de moins de', 'est d’au moins'],
      '>=': ['est d’au moins', 'est de moins de'],
      '>': ['est de plus de', 'est d’au plus'],
      given: ['a une réponse', 'n’a pas de réponse'],
      undecided: ['est à décider', 'n’est pas à décider'],
      met: ['a été discuté', 'n’a pas été discuté'],
    },
  },
  en: {
    quoted: (words) => `“${words}”`,
    and: 'and',
    or: 'or',
    nor: 'nor',
    verbs: {
      is: ['is', 'is not', 'is neither'],
      includes: ['includes', 'does not include', 'includes neither'],
      '=': ['is', 'is not'],
      '<': ['is less than', 'is at least'],
      '>=': ['is at least', 'is less than'],
      '>': ['is more than', 'is at most'],
      given: ['has an answer', 'has no answer'],
      undecided: ['is to be decided', 'is not to be decided'],
      met: ['was discussed', 'was not discussed'],
    },
  },
};

/**
 * A condition for a person who reads no ids: « « Plateformes en usage » comprend « Facebook », et « Qui approuve? »
 * n’est pas « Personne » ».
 */
export function conditionInWords(pack: Pack, condition: Condition): string {
  const known = knownIds(pack);
  const { quoted, verbs, nor, ...joins } = grammars[pack.language];

  const claim = ({ op, id, values, negated, by = 'or' }: Claim): string => {
    const field = fieldBehind(known, id);
    const [holds, fails, none] = verbs[op];
    const several = negated && values.length > 1;
    const words = values.map((value) =>
      op === 'is' || op === 'includes'
        ? quoted(optionInWords(pack, field, value))
        : printNumber(pack, Number(value), field?.unit),
    );
    return [
      quoted(labelInWords(field, id)),
      several ? none : negated ? fails : holds,
      enumerated(words, several ? nor : joins[by]),
    ]
      .filter(Boolean)
      .join(' ');
  };
  const say = (said: Said, inside = false): string => {
    if (!('of' in said)) return claim(said);
    const parts = said.of.map((part) => say(part, true)).join(`, ${joins[said.op]} `);
    return inside ? `(${parts})` : parts;
  };
  return say(plainly(condition));
}

/** The name of a field: its label, without the colon some end with; its id where nothing describes it. */
export function labelInWords(field: Field | undefined, id: string): string {
  return field?.label.replace(/[\s\u00a0]*:$/, '') ?? id;
}

/** An option as it is offered, or a role where a field has no options of its own. */
export function optionInWords(pack: Pack, field: Field | undefined, option: string): string {
  const choice = field?.type === 'rows' ? field.columns?.[0] : field;
  const named = choice?.options ?? pack.roles;
  return named.find(({ id }) => id === option)?.label ?? option;
}

/** « a, b ou c ». */
function enumerated(words: readonly string[], last: string): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(last === 'ni' || last === 'nor' ? ` ${last} ` : ', ')} ${last} ${words.at(-1)}`;
}

/** The same condition, « not » standing before single claims alone. */
function plainly(condition: Condition, negated = false): Said {
  switch (condition.op) {
    case 'not':
      return plainly(condition.of, !negated);
    case 'and':
    case 'or': {
      const op = (condition.op === 'and') === negated ? 'or' : 'and';
      const of = condition.of
        .map((part) => plainly(part, negated))
        .reduce<readonly Said[]>((before, part) => merged(before, part, op), []);
      return of.length === 1 ? of[0]! : { op, of };
    }
    default:
      return plainClaim(condition, negated);
  }
}

function plainClaim(comparison: Comparison, negated: boolean): Claim {
  const { op, id } = comparison;
  if (!('option' in comparison)) return { op, id, values: [String(comparison.number)], negated };
  const family = familyOf(id);
  if (family) return { op: family, id, values: [], negated: negated === (comparison.option === 'yes') };
  return { op, id, values: [comparison.option], negated };
}

/**
 * Parts with one more, which joins the last where both claim the same of one answer: « est « a » ou « b » », « est de
 * plus de 2 ».
 */
function merged(parts: readonly Said[], part: Said, by: 'and' | 'or'): readonly Said[] {
  const last = parts.at(-1);
  if (!last || 'of' in last || 'of' in part || last.id !== part.id || last.negated !== part.negated)
    return [...parts, part];
  const others = parts.slice(0, -1);
  if (last.op === '<' && part.op === '=' && last.values[0] === part.values[0] && last.negated === (by === 'and'))
    return [...others, { ...last, op: '>', negated: !last.negated }];
  const together =
    (part.op === 'is' || part.op === 'includes') && last.op === part.op && (by === 'and' || !part.negated);
  return together ? [...others, { ...last, values: [...last.values, ...part.values], by }] : [...parts, part];
}
