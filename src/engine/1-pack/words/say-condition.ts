import type { Condition } from '../../0-language/condition.ts';

/** A condition as an author writes it; reading it back gives the same condition. */
export function sayCondition(condition: Condition): string {
  switch (condition.op) {
    case 'and':
      return condition.of
        .map((part) => (part.op === 'or' ? `(${sayCondition(part)})` : sayCondition(part)))
        .join(' and ');
    case 'or':
      return condition.of.map(sayCondition).join(' or ');
    case 'not': {
      const { of } = condition;
      if (of.op === 'is') return `${of.id} is not ${of.option}`;
      return `not (${sayCondition(of)})`;
    }
    case 'is':
    case 'includes':
      return `${condition.id} ${condition.op} ${condition.option}`;
    default:
      return `${condition.id} ${condition.op} ${condition.number}`;
  }
}

/** A condition where it stands in an author's file, as far as it was written the way it is said. */
export function asWritten(condition: Condition): string {
  return `when: ${sayCondition(condition)}`;
}
