import type { Language } from '../engine/interview.ts';
import type { ExitCode } from './command.ts';
import { UsageError } from './usage-error.ts';

/**
 * Does something with each file. Whatever happens with one is said, and the others are done; the exit code is the
 * worst.
 */
export async function eachFile(
  paths: readonly string[],
  language: Language,
  make: (path: string) => Promise<ExitCode>,
): Promise<ExitCode> {
  let worst: ExitCode = 0;
  for (const path of paths) {
    const code = await make(path).catch((reason: unknown): ExitCode => {
      if (reason instanceof UsageError && paths.length === 1) throw reason;
      console.error(
        `${path}: ${reason instanceof UsageError ? reason.words[language] : sayUnforeseen(reason, language)}`,
      );
      return reason instanceof UsageError ? 2 : 1;
    });
    worst = code > worst ? code : worst;
  }
  return worst;
}

/** The last resort: what no one foresaw, with no stack. */
export function sayUnforeseen(reason: unknown, language: Language): string {
  const words = reason instanceof Error ? reason.message : String(reason);
  return language === 'fr'
    ? `un imprévu a tout arrêté ici (${words}). Vos fichiers n’ont pas changé; dites-le à qui tient Balises à jour, avec ce fichier.`
    : `something unforeseen stopped here (${words}). Your files have not changed; tell those who maintain Balises, with this file.`;
}
