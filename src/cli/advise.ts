import { advise as adviseTeam, derivedOf, savings, workload } from '../engine/interview.ts';
import { oneFile } from './arguments.ts';
import type { Command } from './command.ts';
import { openFile } from './read-files.ts';
import { printJson } from './report.ts';

/**
 * Each rule that fires, with its repairs and the reason it was accepted for; the workload with its arithmetic, and what
 * would lighten it.
 */
export const advise: Command = async (given) => {
  const opened = await openFile(given, oneFile(given, 'answers file', 'fichier de réponses'), given.languages?.[0]);
  if (!opened) return 1;
  const rules = adviseTeam(opened.interview);
  const { lines, minutes } = workload(opened.interview);
  if (given.json) {
    printJson({
      rules,
      derived: { ...derivedOf(opened.interview), workload__lines: lines },
      savings: savings(opened.interview),
    });
    return 0;
  }
  for (const rule of rules) {
    console.log(`${rule.severity}  ${rule.id}  ${rule.message}`);
    for (const { id, label } of rule.points ?? []) console.log(`      • ${id}  ${label}`);
    if (rule.accepted !== undefined) console.log(`      ✓ ${rule.accepted}`);
    for (const { label } of rule.repairs) console.log(`      → ${label}`);
  }
  for (const line of lines) console.log(`${String(line.minutes).padStart(7)} min  ${line.words}`);
  console.log(`${String(minutes).padStart(7)} min`);
  for (const saving of savings(opened.interview))
    console.log(`${String(-saving.minutes).padStart(7)} min  ${saving.label}`);
  return 0;
};
