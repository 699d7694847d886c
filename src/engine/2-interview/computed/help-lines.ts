import { listOf } from './derived-lists.ts';
import type { Interview } from '../model/interview.ts';

/** The help lines checked for a team before it answers, by jurisdiction, groups and sectors. */
export function helpLines(interview: Interview): readonly string[] {
  const groups = listOf(interview.read('serves_groups'));
  const sectors = listOf(interview.read('org_sectors'));
  const has = (...ids: readonly string[]) => ids.some((id) => groups.includes(id) || sectors.includes(id));
  const young = has('under_14', 'age_14_17', 'childhood_youth');
  switch (interview.read('jurisdiction')) {
    case 'qc':
      return [
        'emergency_ca',
        'info_811',
        'info_211',
        'suicide_qc',
        ...(young ? ['teljeunes', 'kids_help', 'dpj'] : []),
        ...(has('violence', 'women', 'victims') ? ['sos_vc'] : []),
        ...(has('seniors', 'vulnerable_adults') ? ['lamaa'] : []),
      ];
    case 'ca_other':
      return ['emergency_ca', 'info_211', 'suicide_988', ...(young ? ['kids_help'] : [])];
    case 'fr':
      return ['fr_lines'];
    case 'be':
      return ['be_lines'];
    case 'ch':
      return ['ch_lines'];
    default:
      return ['local_line'];
  }
}
