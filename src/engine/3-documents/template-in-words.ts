import type { Language } from '../0-language/answers.ts';
import type { Field as Slot, TemplateInline } from '../0-language/nodes.ts';
import { labelInWords } from '../1-pack/words/condition-in-words.ts';
import { knownIds } from '../1-pack/model/known-ids.ts';
import type { NotDiscussed, Prose } from '../1-pack/model/documents.ts';
import type { ClauseTemplate, Pack } from '../1-pack/model/pack.ts';
import type { REPEATED, Repeated } from '../1-pack/model/repeated.ts';
import { contract, prepositionIn } from '../2-interview/grammar/french.ts';
import { readInterview } from '../2-interview/read/read-interview.ts';
import { fillBlocks } from '../2-interview/print/fill-fields.ts';
import { basis, type ClauseWords } from './clause-body.ts';
import { forceOf } from '../2-interview/print/strength.ts';

type RepeatedName = (typeof REPEATED)[Repeated][number];

/** What the names of a repetition print, where no question says it. */
const names: Readonly<
  Record<Language, Readonly<Record<RepeatedName | NotDiscussed | 'short' | 'facts_verified', string>>>
> = {
  fr: {
    label: 'nom',
    short: 'nom',
    source: 'source',
    verified: 'date de vérification',
    check_again: 'à revérifier le',
    facts_verified: 'date de vérification des faits',
    before_doing: 'ce qui se discute avant d’agir',
    if_it_happens: 'ce dont le guide parle',
    meanwhile: 'ce qui vaut en attendant',
    idea: 'l’idée',
    note: 'note',
    message: 'ce qui est remarqué',
    repair: 'ce qui se propose',
    reason: 'raison',
    answer: 'réponse',
    usual: 'choix proposé',
    how: 'remplacé, complété ou ajouté',
    whose: 'qui l’a changé',
    words: 'les mots de l’équipe',
    week: 'semaine',
    month: 'mois',
    name: 'nom',
    date: 'date',
    present: 'personnes présentes',
    decision: 'décision',
    platform: 'plateforme',
  },
  en: {
    label: 'name',
    short: 'name',
    source: 'source',
    verified: 'date checked',
    check_again: 'check again on',
    facts_verified: 'date the facts were checked',
    before_doing: 'what to discuss before acting',
    if_it_happens: 'what the guide speaks of',
    meanwhile: 'what holds meanwhile',
    idea: 'the idea',
    note: 'note',
    message: 'what is noticed',
    repair: 'what is suggested',
    reason: 'reason',
    answer: 'answer',
    usual: 'suggested choice',
    how: 'replaced, completed or added',
    whose: 'who changed it',
    words: 'the team’s words',
    week: 'week',
    month: 'month',
    name: 'name',
    date: 'date',
    present: 'people present',
    decision: 'decision',
    platform: 'platform',
  },
};

/** Any day: nothing in a template's own words depends on one. */
const UNDATED = '2026-01-01';

/**
 * A clause's words, floor by floor, for a reader who is no team: where an answer would print, what it answers, in
 * brackets and marked `typed`; each verb in its binding form, but in advice, which never binds. A duty names what it
 * rests on.
 */
export function templateInWords(pack: Pack, clause: ClauseTemplate): ClauseWords {
  const interview = readInterview(pack, { policy_strength: 'mandatory' }, UNDATED);
  const known = knownIds(pack);
  const name = (slot: Slot): TemplateInline => {
    const { id } = slot;
    const columns = Object.values(clause.repeat ?? {}).map((repeat) => known.get(`${repeat}__${id}`));
    const field = known.get(id) ?? columns.find((column) => column !== undefined);
    const words = field
      ? labelInWords(field, id)
      : ((names[pack.language] as Readonly<Record<string, string>>)[id] ?? id);
    return { type: 'text', value: contract(prepositionIn(pack.language, slot), `[${words}]`), typed: true };
  };
  const named = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(named);
    if (typeof node !== 'object' || node === null) return node;
    if ('type' in node && node.type === 'field' && 'id' in node && node.id !== 'org') return name(node as Slot);
    return Object.fromEntries(Object.entries(node).map(([key, one]) => [key, named(one)]));
  };
  const filled = (prose: Prose) =>
    fillBlocks({ interview, force: forceOf(interview, clause.class) }, named(prose) as Prose);
  return { decision: [...filled(clause.decision), ...basis(clause)], practice: filled(clause.practice ?? []) };
}
