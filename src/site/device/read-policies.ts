/** What the start page says of a policy on the device. */
export interface DevicePolicy {
  /** Its name among the keys of the device; none for the first one. */
  readonly id: string;
  /** As its team calls it here, else as the organisation is called; empty where nobody gave a name. */
  readonly name: string;
  readonly language: string;
  /** Milliseconds since 1970 of the last change; 0 where that is not known. */
  readonly at: number;
  /** `YYYY-MM-DD` of the last change; empty where no day is known, as below. */
  readonly changed: string;
  readonly version: string;
  readonly adopted: string;
  /** `#step/question`, or empty. */
  readonly hash: string;
  /** The rank of the question that was left, 0 being none, and how many are asked. */
  readonly rank: readonly [number, number];
  /** Whether what was kept no longer reads. */
  readonly isDamaged: boolean;
}

/**
 * The policies of a family among all that the device keeps, the one in progress first, then the last changed. Whatever
 * lies there, it throws nothing and leaves none out. It stands in the page as it is: it may import nothing.
 */
export function readPolicies(all: Readonly<Record<string, string>>, family: string): readonly DevicePolicy[] {
  type Found = Readonly<Record<string, unknown>>;
  const asRecord = (value: unknown) => (typeof value === 'object' && value !== null ? value : {}) as Found;
  const parse = (text: string | undefined) => {
    try {
      return asRecord(JSON.parse(text ?? ''));
    } catch {
      return {};
    }
  };
  const words = (value: unknown) => (typeof value === 'string' ? value.trim().slice(0, 150) : '');
  const day = (value: unknown) => (/^\d{4}-\d\d-\d\d$/.test(words(value)) ? words(value) : '');
  const count = (value: unknown) => (Number.isInteger(value) && Number(value) > 0 ? Number(value) : 0);
  const dayOf = (at: number) => {
    const date = new Date(at);
    const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
    return at > 0 ? day(parts.map((part) => String(part).padStart(2, '0')).join('-')) : '';
  };

  const read = (id: string): DevicePolicy => {
    const key = family + (id && `~${id}`);
    const file = parse(all[key]);
    const answers = asRecord(file['answers']);
    const place = parse(all[`${key}.place`]);
    const adopted = asRecord((Array.isArray(file['adopted']) ? (file['adopted'] as unknown[]) : []).slice(-1)[0]);
    const rank = Array.isArray(place['rank']) ? (place['rank'] as unknown[]) : [];
    const at = Number(all[`${key}.at`]) || 0;
    return {
      id,
      name: words(all[`${key}.name`]) || words(answers['org_name__full']),
      language: file['language'] === 'en' ? 'en' : 'fr',
      at,
      changed: day(file['date']) || dayOf(at),
      version: words(adopted['version']) || words(answers['adoption__version']),
      adopted: day(adopted['date']) || day(answers['adoption__date']),
      hash: /^#[\w-]+(\/\w+)?$/.test(words(place['hash'])) ? words(place['hash']) : '',
      rank: [count(rank[0]), count(rank[1])],
      isDamaged: all[key] !== undefined && asRecord(file['answers']) !== file['answers'],
    };
  };

  const ids = Object.keys(all).flatMap((key) => {
    const [its, id = '', drafts] =
      (key.startsWith(family) && /^(?:~(\w+))?(\.drafts)?$/.exec(key.slice(family.length))) || [];
    return its === undefined || (drafts && !all[key]!.includes('"title"')) ? [] : [id];
  });
  const current = all[`${family}~`] ?? '';
  return [...new Set(ids)]
    .map(read)
    .sort((one, other) => Number(other.id === current) - Number(one.id === current) || other.at - one.at);
}
