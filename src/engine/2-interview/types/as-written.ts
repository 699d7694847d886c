type Data = Readonly<Record<string, unknown>>;

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null;
}

/** Every number, yes or no in its own words, as its source has them; what is empty stays so. */
export function textsAsWritten(value: unknown, source: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return String(source);
  return eachAsWritten(value, source, (_key, one, typed) => textsAsWritten(one, typed));
}

/** A list or an object with each of its values changed, beside the same in its source; anything else as it is. */
export function eachAsWritten(
  value: unknown,
  source: unknown,
  change: (key: string, one: unknown, typed: unknown) => unknown,
): unknown {
  const written = isData(source) ? source : {};
  if (Array.isArray(value)) return value.map((one, rank) => change(String(rank), one, written[String(rank)]));
  if (!isData(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, change(key, one, written[key])]));
}
