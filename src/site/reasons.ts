import type { Reasons } from '../engine/interview.ts';

type AllReasons = Readonly<Record<string, Reasons>>;

let asked: Promise<AllReasons> | undefined;

/** The reasons of every wording, fetched once, when the first is asked for; a failure is forgotten, so that the next try asks again. */
export function fetchReasons(address: string): Promise<AllReasons> {
  asked ??= ask(address).catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

async function ask(address: string): Promise<AllReasons> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return (await response.json()) as AllReasons;
}
