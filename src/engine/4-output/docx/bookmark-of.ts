/** The name of a place inside the file: Word allows forty letters, digits and underscores. */
export function bookmarkOf(kind: 'section' | 'clause', id: string): string {
  return `${kind}_${id}`.slice(0, 40);
}
