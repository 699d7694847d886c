import type { Condition } from './condition.ts';

/** A condition in the notation `parseCondition` reads; brackets stand only where they are needed. */
export function writeCondition(condition: Condition): string {
  switch (condition.op) {
    case 'or':
      return condition.of.map((part) => (part.op === 'or' ? bracketed(part) : writeCondition(part))).join(' or ');
    case 'and':
      return condition.of
        .map((part) => (part.op === 'or' || part.op === 'and' ? bracketed(part) : writeCondition(part)))
        .join(' and ');
    case 'not':
      return condition.of.op === 'is'
        ? `${condition.of.id} is not ${condition.of.option}`
        : `not ${writeNegated(condition.of)}`;
    case 'is':
    case 'includes':
      return `${condition.id} ${condition.op} ${condition.option}`;
    default:
      return `${condition.id} ${condition.op} ${condition.number}`;
  }
}

function writeNegated(condition: Condition): string {
  return condition.op === 'and' || condition.op === 'or' ? bracketed(condition) : writeCondition(condition);
}

function bracketed(condition: Condition): string {
  return `(${writeCondition(condition)})`;
}
