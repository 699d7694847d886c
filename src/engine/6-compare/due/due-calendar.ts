import { groupBy } from '../../0-language/group-by.ts';
import type { Language } from '../../0-language/answers.ts';
import { fillWords } from '../../0-language/messages/fill-words.ts';
import { fingerprint } from '../../1-pack/source/fingerprint.ts';
import { printAnswer } from '../../2-interview/print/print-answer.ts';
import { dueOf, factsToCheck, versionInForce } from './due.ts';
import { toIcs, type CalendarDay } from './ics.ts';
import type { Side } from '../changes/side.ts';

/** Days before the review that a calendar reminds of it. */
const REMINDER = 30;

const WORDS: Readonly<Record<Language, Readonly<Record<'name' | 'review' | 'why' | 'check' | 'facts', string>>>> = {
  fr: {
    name: 'Politique de médias sociaux — {organisation}',
    review: 'Revoir la politique de médias sociaux — {organisation}',
    why: 'Version {version}. Responsable\u00A0: {lead}. Relève\u00A0: {backup}. Ouvrez le document ou le fichier de réponses sur Balises pour préparer la prochaine version.',
    check: 'Vérifier des faits de la politique de médias sociaux — {organisation}',
    facts: 'Responsable\u00A0: {lead}. Relève\u00A0: {backup}. À vérifier de nouveau\u00A0: {facts}',
  },
  en: {
    name: 'Social media policy — {organisation}',
    review: 'Review the social media policy — {organisation}',
    why: 'Version {version}. In charge: {lead}. Backup: {backup}. Open the document or the answers file in Balises to prepare the next version.',
    check: 'Check facts of the social media policy — {organisation}',
    facts: 'In charge: {lead}. Backup: {backup}. To check again: {facts}',
  },
};

/**
 * The days of a policy as a calendar (.ics), in the document's language: its review, with a reminder thirty days
 * before, and the days to check its facts again. Its bytes are the same for the same file.
 */
export function dueCalendar(side: Side): string {
  const { file, interview } = side;
  const inForce = versionInForce(file, interview);
  const { organisation, version, review } = dueOf(side, interview.date);
  const words = WORDS[interview.pack.language];
  const params = {
    organisation,
    version,
    lead: printAnswer(inForce, 'responsible__lead'),
    backup: printAnswer(inForce, 'responsible__backup'),
  };
  const uid = (what: string) => `${what}-${fingerprint([organisation])}@balises.invalid`;
  const checks = groupBy(factsToCheck(side), ({ check_again }) => check_again);
  const days: readonly CalendarDay[] = [
    ...(review === null
      ? []
      : [
          {
            uid: uid('review'),
            date: review,
            summary: fillWords(words.review, params),
            description: fillWords(words.why, params),
            reminder: REMINDER,
          },
        ]),
    ...[...checks]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([date, facts]) => ({
        uid: uid(`facts-${date}`),
        date,
        summary: fillWords(words.check, params),
        description: fillWords(words.facts, { ...params, facts: facts.map(({ label }) => label).join(' · ') }),
      })),
  ];
  return toIcs({ name: fillWords(words.name, params), locale: inForce.locale, date: interview.date, days });
}
