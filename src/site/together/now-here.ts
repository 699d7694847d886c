/** This moment as it is said where the person is, with its distance from UTC: what is decided at night keeps its day. */
export function nowHere(now = new Date()): string {
  const offset = -now.getTimezoneOffset();
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map(two);
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(':');
  return `${day}T${time}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}
