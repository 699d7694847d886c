import { isRecord } from '../../0-language/is-record.ts';
import type { Floors } from '../source/read-prose.ts';
import type { WrittenClause } from '../source/schema.ts';
import type { FrontMatter } from './read-front-matter.ts';

/**
 * Words stand above and below the line; what prints in one document alone has none; a legal or safety duty has a
 * decision, which the policy prints.
 */
export function checkFloors(
  { data, passage, prose }: FrontMatter<WrittenClause>,
  id: string,
  inPolicy: boolean,
  { decision, practice }: Floors,
): void {
  const { report } = passage.reader;
  const isEmpty = practice && (decision.length === 0 || practice.length === 0);
  if (data.class === 'floor' && (data.in === 'guide' || (practice && decision.length === 0)))
    report({ code: 'duty_in_guide', params: { id }, place: passage.at(data.in ? 'in' : 'class').place });
  else if (isEmpty) report({ code: 'floor_empty', params: { id }, place: prose.placeAt(0) });
  else if (data.in && (practice || !inPolicy)) passage.at('in').report('floors_astray', { id });
  else if (!practice && isRecord(data.repeat) && data.repeat.practice)
    passage.at('repeat').report('floor_empty', { id });
}
