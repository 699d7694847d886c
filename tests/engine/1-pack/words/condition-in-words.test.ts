import { expect, it } from 'vitest';
import { parseCondition } from '../../../../src/engine/0-language/parse-condition.ts';
import { conditionInWords, labelInWords } from '../../../../src/engine/1-pack/words/condition-in-words.ts';
import { defaultInWords } from '../../../../src/engine/1-pack/words/default-in-words.ts';
import type { Language } from '../../../../src/engine/0-language/answers.ts';
import { printNumber } from '../../../../src/engine/0-language/print-number.ts';
import type { Condition } from '../../../../src/engine/0-language/condition.ts';
import type { Field, Pack } from '../../../../src/engine/1-pack/model/pack.ts';
import { shipped } from '../../../packs/shipped.ts';

const parsed = (text: string) => {
  const read = parseCondition(text);
  if ('mistake' in read) throw new Error(`${text}: ${JSON.stringify(read.mistake)}`);
  return read.condition;
};

/** No-break spaces as plain ones, for the eye. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it.each([
  ['minors is yes', '« Contact avec des personnes mineures » est « Oui »', '“Contact with minors” is “Yes”'],
  [
    'goals includes fundraise',
    '« Que voulez-vous accomplir avec les médias sociaux? » comprend « Financer la mission »',
    '“What do you want to achieve with social media?” includes “Fund the mission”',
  ],
  [
    'platform_plan includes facebook',
    '« Sur quelles plateformes serez-vous, et à quel rythme? » comprend « Facebook »',
    '“Which platforms will you be on, and how often?” includes “Facebook”',
  ],
  [
    'approval_model__approver is board',
    '« Qui relit ou approuve? » est « Conseil d’administration »',
    '“Who reads or approves?” is “Board”',
  ],
  [
    'approval_model__mode is not autonomous and minors is yes',
    '« Façon de faire » n’est pas « Autonomie, dans le respect des critères », et « Contact avec des personnes mineures » est « Oui »',
    '“How it works” is not “Freedom, within the criteria”, and “Contact with minors” is “Yes”',
  ],
  [
    'spokespersons__given is no',
    '« Qui peut parler au nom de l’organisme? » n’a pas de réponse',
    '“Who may speak for the organization?” has no answer',
  ],
  [
    'metrics__undecided is yes',
    '« Que mesurez-vous, et à quel rythme? » est à décider',
    '“What do you measure, and how often?” is to be decided',
  ],
  ['undecided_count >= 1', '« Points à décider » est d’au moins 1', '“Points to decide” is at least 1'],
  ['not (undecided_count >= 1)', '« Points à décider » est de moins de 1', '“Points to decide” is less than 1'],
  [
    'workload__ratio < 0.5',
    '« Temps demandé par rapport au temps prévu » est de moins de 0,5',
    '“Time needed against time set aside” is less than 0.5',
  ],
  [
    'not (workload__ratio < 2 or workload__ratio = 2)',
    '« Temps demandé par rapport au temps prévu » est de plus de 2',
    '“Time needed against time set aside” is more than 2',
  ],
  [
    'posts_per_week < 7 or posts_per_week = 7',
    '« Publications par semaine, au total » est d’au plus 7',
    '“Posts a week, in all” is at most 7',
  ],
  [
    'jurisdiction is fr or jurisdiction is be or jurisdiction is ch',
    '« Où votre organisation exerce-t-elle surtout ses activités? » est « France », « Belgique » ou « Suisse »',
    '“Where does your organization mainly operate?” is “France”, “Belgium” or “Switzerland”',
  ],
  [
    'jurisdiction is not fr and jurisdiction is not be',
    '« Où votre organisation exerce-t-elle surtout ses activités? » n’est ni « France » ni « Belgique »',
    '“Where does your organization mainly operate?” is neither “France” nor “Belgium”',
  ],
  [
    'not (minors is yes and jurisdiction is qc) and adults_served is yes',
    '(« Contact avec des personnes mineures » n’est pas « Oui », ou « Où votre organisation exerce-t-elle surtout ses activités? » n’est pas « Québec »), et « Contact avec des adultes en situation de vulnérabilité » est « Oui »',
    '(“Contact with minors” is not “Yes”, or “Where does your organization mainly operate?” is not “Québec”), and “Contact with adults in vulnerable situations” is “Yes”',
  ],
  [
    'jurisdiction is not fr and jurisdiction is not be and jurisdiction is not ch',
    '« Où votre organisation exerce-t-elle surtout ses activités? » n’est ni « France » ni « Belgique » ni « Suisse »',
    '“Where does your organization mainly operate?” is neither “France” nor “Belgium” nor “Switzerland”',
  ],
  [
    'jurisdiction is fr or jurisdiction is not be',
    '« Où votre organisation exerce-t-elle surtout ses activités? » est « France », ou « Où votre organisation exerce-t-elle surtout ses activités? » n’est pas « Belgique »',
    '“Where does your organization mainly operate?” is “France”, or “Where does your organization mainly operate?” is not “Belgium”',
  ],
  [
    'jurisdiction is not fr or jurisdiction is not be',
    '« Où votre organisation exerce-t-elle surtout ses activités? » n’est pas « France », ou « Où votre organisation exerce-t-elle surtout ses activités? » n’est pas « Belgique »',
    '“Where does your organization mainly operate?” is not “France”, or “Where does your organization mainly operate?” is not “Belgium”',
  ],
  [
    'goals includes fundraise and goals includes awareness',
    '« Que voulez-vous accomplir avec les médias sociaux? » comprend « Financer la mission » et « Sensibiliser le public »',
    '“What do you want to achieve with social media?” includes “Fund the mission” and “Raise public awareness”',
  ],
  [
    'not (goals includes fundraise or goals includes awareness)',
    '« Que voulez-vous accomplir avec les médias sociaux? » ne comprend ni « Financer la mission » ni « Sensibiliser le public »',
    '“What do you want to achieve with social media?” includes neither “Fund the mission” nor “Raise public awareness”',
  ],
  [
    'posts_per_week < 7 or posts_per_week = 8',
    '« Publications par semaine, au total » est de moins de 7, ou « Publications par semaine, au total » est de 8',
    '“Posts a week, in all” is less than 7, or “Posts a week, in all” is 8',
  ],
  [
    'posts_per_week < 7 or posts_per_week >= 7',
    '« Publications par semaine, au total » est de moins de 7, ou « Publications par semaine, au total » est d’au moins 7',
    '“Posts a week, in all” is less than 7, or “Posts a week, in all” is at least 7',
  ],
  [
    'posts_per_week >= 7 or posts_per_week = 7',
    '« Publications par semaine, au total » est d’au moins 7, ou « Publications par semaine, au total » est de 7',
    '“Posts a week, in all” is at least 7, or “Posts a week, in all” is 7',
  ],
  [
    'posts_per_week < 7 and posts_per_week = 7',
    '« Publications par semaine, au total » est de moins de 7, et « Publications par semaine, au total » est de 7',
    '“Posts a week, in all” is less than 7, and “Posts a week, in all” is 7',
  ],
  [
    'posts_per_week >= 3 and posts_per_week < 5',
    '« Publications par semaine, au total » est d’au moins 3, et « Publications par semaine, au total » est de moins de 5',
    '“Posts a week, in all” is at least 3, and “Posts a week, in all” is less than 5',
  ],
  [
    'posts_per_week < 3 and posts_per_week < 5',
    '« Publications par semaine, au total » est de moins de 3, et « Publications par semaine, au total » est de moins de 5',
    '“Posts a week, in all” is less than 3, and “Posts a week, in all” is less than 5',
  ],
])('%s', (text, fr, en) => {
  expect([shipped('fr'), shipped('en')].map((pack) => plain(conditionInWords(pack, parsed(text))))).toEqual([fr, en]);
});

it('what the pack does not know is named by its id', () => {
  expect(plain(conditionInWords(shipped('fr'), parsed('no_such_number >= 3')))).toBe(
    '« no_such_number » est d’au moins 3',
  );
});

it.each([
  ['Nom\u00a0:', 'Nom'],
  ['Name:', 'Name'],
  ['Horaire : le soir', 'Horaire : le soir'],
])('the label « %s » is called « %s » inside a sentence', (label, name) => {
  expect(labelInWords({ id: 'a', type: 'text', label }, 'a')).toBe(name);
});

/** French counts one and a half as one; English counts one alone as one. */
it.each([
  [0, '0 heure', '0 hours'],
  [1, '1 heure', '1 hour'],
  [1.5, '1,5 heure', '1.5 hours'],
  [2, '2 heures', '2 hours'],
])('%d with its unit', (number, fr, en) => {
  const said = (language: Language, unit: readonly [string, string]) => plain(printNumber({ language }, number, unit));
  expect([said('fr', ['heure', 'heures']), said('en', ['hour', 'hours'])]).toEqual([fr, en]);
});

/** Every condition of a pack, wherever it stands. */
function conditionsOf(node: unknown): readonly Condition[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('op' in node) return [node as Condition];
  return Object.values(node).flatMap(conditionsOf);
}

it.each(['fr', 'en'] as const)('no condition of the pack shows an id (%s)', (language) => {
  const pack = shipped(language);
  const said = conditionsOf(pack).map((condition) => conditionInWords(pack, condition));
  expect(said.length).toBeGreaterThan(400);
  expect(said.filter((words) => /_|undefined|[a-z]{3}\d|NaN/.test(words))).toEqual([]);
  expect(conditionInWords(pack, parsed('no_such_id is no_such_option'))).toContain('no_such_id');
});

const fieldsOf = (pack: Pack): readonly Field[] =>
  pack.steps.flatMap(({ questions }) => questions.flatMap((question) => [question, ...question.fields]));

it.each([
  ['approval_model__mode', ['Autonomie, sauf pour les sujets délicats'], ['Freedom, except for sensitive subjects']],
  [
    'approval_model__approver',
    [
      'la réponse à « Relève » | « Façon de faire » est « Relecture par une autre personne » ou « Approbation de toute publication », et « Relève » a une réponse, et « La relève est la personne responsable » est « Non »',
      'calculé : « Personne au-dessus ou à côté de la personne responsable »',
    ],
    undefined,
  ],
])('the default of %s', (id, fr, en) => {
  const said = (pack: Pack) => {
    const field = fieldsOf(pack).find((one) => one.id === id)!;
    return defaultInWords(pack, field, field.default!).map(({ words, when }) =>
      plain(when ? `${words} | ${when}` : words),
    );
  };
  expect(said(shipped('fr'))).toEqual(fr);
  if (en) expect(said(shipped('en'))).toEqual(en);
});

it.each(['fr', 'en'] as const)('no default of the pack shows an id or an object (%s)', (language) => {
  const pack = shipped(language);
  const said = fieldsOf(pack)
    .flatMap((field) => (field.default ? defaultInWords(pack, field, field.default) : []))
    .map(({ words }) => words);
  expect(said.length).toBeGreaterThan(120);
  expect(said.filter((words) => /_|\[object|undefined|NaN/.test(words))).toEqual([]);
});
