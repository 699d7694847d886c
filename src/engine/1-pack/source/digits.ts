/** « 1 000 » and « 1,5 » as English writes them. */
const groupedInFrench = (text: string) =>
  text.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '').replace(/(?<=\d),(?=\d)/g, '.');
const groupedInEnglish = (text: string) => text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
/** « 4:30 p.m. » as French counts: 16 h 30. */
const hoursOfEnglish = (text: string) =>
  text.replace(
    /\b(\d{1,2})(?::(\d\d))? ?([ap])\.?m\b/gi,
    (_, hour: string, minutes = '00', half: string) =>
      `${(Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)} ${minutes === '00' ? '' : minutes}`,
  );

/**
 * The numbers in digits that only one of two languages has, as each writes them; nothing where they are the same,
 * however each groups them: what is one number and what several, as in a telephone number, is known by no sign.
 */
export function differingDigits(
  french: string,
  english: string,
): { readonly french: string; readonly english: string } | undefined {
  const hours = hoursOfEnglish(english);
  const [one, other] = [numbersIn(groupedInFrench(french)), numbersIn(groupedInEnglish(hours))];
  const same = one.join() === other.join() || numbersIn(french).join() === numbersIn(hours).join();
  return same ? undefined : { french: without(one, other), english: without(other, one) };
}

function numbersIn(text: string): readonly string[] {
  return (text.match(/\d+(\.\d+)?/g) ?? []).sort();
}

/** The numbers of one list that another has not, each as often as it has it more. */
function without(some: readonly string[], others: readonly string[]): string {
  const left = [...others];
  const more = some.filter((number) => {
    const at = left.indexOf(number);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return more.join(', ') || '—';
}
