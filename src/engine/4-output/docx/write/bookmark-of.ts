/**
 * The name of a place inside the file, or of its twin in the second document: Word allows forty letters, digits and
 * underscores.
 */
export function bookmarkOf(kind: 'section' | 'clause', id: string, twin?: true): string {
  return `${kind}${twin ? '2' : ''}_${id.replace('.', '_')}`.slice(0, 40);
}
