import type { Condition } from './condition.ts';

/**
 * A condition in the notation `parseCondition` reads, which gives it back the same; brackets stand where they are
 * needed, and after `not`.
 */
export function writeCondition(condition: Condition): string {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.of
        .map((part) => (part.op === 'or' || part.op === condition.op ? bracketed(part) : writeCondition(part)))
        .join(` ${condition.op} `);
    case 'not':
      return condition.of.op === 'is'
        ? `${condition.of.id} is not ${condition.of.option}`
        : `not ${bracketed(condition.of)}`;
    case 'is':
    case 'includes':
      return `${condition.id} ${condition.op} ${condition.option}`;
    default:
      return `${condition.id} ${condition.op} ${condition.number}`;
  }
}

function bracketed(condition: Condition): string {
  return `(${writeCondition(condition)})`;
}
