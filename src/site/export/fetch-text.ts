/** The text at an address of the site; rejects where the site does not give it. */
export async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return response.text();
}

/** What `ask` gives, asked for once; a failure is forgotten, so that the next try asks again. */
export function fetchOnce<Asked extends readonly unknown[], Found>(
  ask: (...asked: Asked) => Promise<Found>,
): (...asked: Asked) => Promise<Found> {
  let found: Promise<Found> | undefined;
  return (...asked) =>
    (found ??= ask(...asked).catch((error: unknown) => {
      found = undefined;
      throw error;
    }));
}
