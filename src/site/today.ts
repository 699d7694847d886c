/** Today where the person is, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** « 14 h 32 », “2:32 p.m.”. */
export function timeInWords(language: string, now = new Date()): string {
  const [hours, minutes] = [now.getHours(), String(now.getMinutes()).padStart(2, '0')];
  if (language === 'fr') return `${hours}\u00a0h\u00a0${minutes}`;
  return `${hours % 12 || 12}:${minutes}\u00a0${hours < 12 ? 'a.m.' : 'p.m.'}`;
}
