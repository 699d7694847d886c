import { asText } from '../../0-language/answers.ts';
import { companionsOf } from './companions.ts';
import { listOf, rowsOf, yesNo } from './derived-lists.ts';
import type { Derivations } from './derivations.ts';
import { resolvePerson, samePerson } from '../model/people.ts';
import { activeRows, platformFact } from './plan.ts';
import { typedTexts } from '../field-types/typed-texts.ts';

/** The group of people a role belongs to; roles that are not here belong to none. */
const GROUP_OF_ROLE: Readonly<Record<string, string>> = {
  direction: 'staff',
  coordination: 'staff',
  communications: 'staff',
  president: 'board',
  board: 'board',
};
const TAX_RECEIPT = /reçus? (fiscal|officiel|d['’]impôt|pour (fins d['’])?impôt)|tax receipt|official receipt/i;

/** Derived values about the organisation, its platforms, goals, documents and people. */
export const organisationValues = {
  companion_count: (interview) => companionsOf(interview).length,
  active_tools: (interview) => [...new Set(activeRows(interview).map(({ row }) => asText(row['tool'])))],
  age_limited_platform_count: (interview) =>
    new Set(
      activeRows(interview)
        .map(({ platform }) => platform)
        .filter((platform) => Number(platformFact(interview, platform, 'minimum_age') ?? 0) >= 13),
    ).size,
  team_total: (interview) =>
    ['team_size__staff', 'team_size__volunteers'].reduce((sum, id) => sum + Number(interview.read(id) ?? 0), 0),

  smart_goal_count: (interview) => rowsOf(interview, 'smart_goals').length,
  smart_incomplete_count: (interview) => {
    const measured = listOf(interview.read('metrics__items'));
    return rowsOf(interview, 'smart_goals').filter(({ measure, target, due }) => {
      if (measure === null || measure === undefined || target === null || target === undefined) return true;
      return typeof due !== 'string' || due < interview.date || !measured.includes(asText(measure));
    }).length;
  },
  linked_document_count: (interview) => rowsOf(interview, 'linked_documents').length,
  prevailing_document_count: (interview) =>
    rowsOf(interview, 'linked_documents').filter((row) => row['prevails'] === 'yes').length,
  documents_to_write: (interview) => [
    ...new Set(
      rowsOf(interview, 'linked_documents')
        .filter(({ status }) => status === 'to_write')
        .map(({ doc }) => asText(doc)),
    ),
  ],

  contact_is_lead: (interview) => samePerson(interview, 'question_contact', 'responsible__lead'),
  alternate_is_contact: (interview) => samePerson(interview, 'question_contact__alternate', 'question_contact'),
  spokespersons_outside_count: (interview) => {
    const people = listOf(interview.read('policy_people__people'));
    return rowsOf(interview, 'spokespersons').filter((row) => {
      const group = GROUP_OF_ROLE[resolvePerson(interview, row['role'])?.role ?? ''];
      return group !== undefined && !people.includes(group);
    }).length;
  },

  foreign_line_count: (interview) => {
    const jurisdiction = interview.read('jurisdiction');
    return listOf(interview.read('help_requests__lines')).filter((chosen) => {
      const places = interview.fact('help_lines', chosen)?.values['jurisdictions'];
      return Array.isArray(places) && !places.includes(jurisdiction);
    }).length;
  },
  mentions_tax_receipt: (interview) => yesNo(typedTexts(interview).some((text) => TAX_RECEIPT.test(text))),
} satisfies Partial<Derivations>;
