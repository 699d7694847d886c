import { isRecord } from '../../engine/interview.ts';
import { getText, putText } from '../questionnaire/save/local-text.ts';
import { MEETING } from '../questionnaire/save/saved-keys.ts';

/** A meeting under way, as this device keeps it: a laptop may sleep in the middle of one. */
export interface Meeting {
  /** When it began; what was settled since is its work. */
  readonly at: string;
  /** The keys of those there; of someone who has sent no answers, the name. */
  readonly present: readonly string[];
  /** The points kept for later. */
  readonly later: readonly string[];
  /** When the time that the team gave itself is over, in milliseconds since 1970. */
  readonly until?: number;
  /** Whether it was closed: what it settled is shown. */
  readonly closed?: boolean;
}

export function saveMeeting(meeting: Meeting): void {
  putText(MEETING, JSON.stringify(meeting));
}

/** The meeting this device keeps; nothing where there is none, or what is there is no meeting. */
export function readMeeting(): Meeting | undefined {
  try {
    const found: unknown = JSON.parse(getText(MEETING) ?? 'null');
    if (!isRecord(found) || typeof found['at'] !== 'string') return undefined;
    const texts = (list: unknown) => (Array.isArray(list) ? list.map(String) : []);
    const until = Number(found['until']);
    return {
      at: found['at'],
      present: texts(found['present']),
      later: texts(found['later']),
      ...(until > 0 ? { until } : {}),
      ...(found['closed'] === true ? { closed: true } : {}),
    };
  } catch {
    return undefined;
  }
}
