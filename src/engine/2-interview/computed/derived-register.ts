import { asText, isBlank, type Row } from '../../0-language/answers.ts';
import { daysBetween } from '../../0-language/calendar.ts';
import { rowsOf } from './derived-lists.ts';
import type { Derivations } from './derivations.ts';
import type { Interview } from '../model/interview.ts';
import { activeRows } from './plan.ts';

/** An account nobody has posted to for half a year is dormant. */
const DORMANT_AFTER_DAYS = 183;

/** Derived values about the register of accounts. */
export const registerValues = {
  one_admin_count: (interview) =>
    activeAccounts(interview).filter(({ admins }) => typeof admins === 'number' && admins < 2).length,
  no_two_factor_count: (interview) => activeAccounts(interview).filter((row) => row['two_factor'] === 'no').length,
  private_recovery_count: (interview) =>
    activeAccounts(interview).filter((row) => isPrivateRecovery(interview, row)).length,
  dormant_count: (interview) => accounts(interview).filter((row) => isDormant(interview, row)).length,
  register_mismatch_count: (interview) => {
    if (accounts(interview).length === 0) return 0;
    const planned = new Set(activeRows(interview).map(({ platform }) => platform));
    const registered = new Set(activeAccounts(interview).map(({ platform }) => asText(platform)));
    return (
      [...planned].filter((one) => !registered.has(one)).length +
      [...registered].filter((one) => !planned.has(one)).length
    );
  },
} satisfies Partial<Derivations>;

function accounts(interview: Interview): readonly Row[] {
  return rowsOf(interview, 'accounts_register');
}

function activeAccounts(interview: Interview): readonly Row[] {
  return accounts(interview).filter(({ status }) => status === 'active');
}

/** A recovery address that goes when a person goes: empty, or at a domain where people keep their own mail. */
function isPrivateRecovery(interview: Interview, { recovery_role: address }: Row): boolean {
  if (typeof address !== 'string' || isBlank(address)) return true;
  const domains =
    interview.pack.facts['mail_domains']?.flatMap(
      ({ id }) => interview.fact('mail_domains', id)?.values['domains'] ?? [],
    ) ?? [];
  return domains.some((domain) => address.toLowerCase().includes(`@${asText(domain)}`));
}

function isDormant(interview: Interview, row: Row): boolean {
  if (row['status'] === 'dormant') return isBlank(row['owner_role']);
  const last = row['last_post'];
  return (
    row['status'] === 'active' && typeof last === 'string' && daysBetween(last, interview.date) > DORMANT_AFTER_DAYS
  );
}
