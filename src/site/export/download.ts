/** What each of our files is, by its extension. */
const TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown',
  json: 'application/json',
  csv: 'text/csv',
  zip: 'application/zip',
  txt: 'text/plain',
};

/** Hands a file to the browser's downloads; its type follows from its name. */
export function download(name: string, content: string | Uint8Array): void {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** « politique-medias-sociaux-maison-des-jeunes-2026-11-20.docx »: plain letters, so that any system keeps the name. */
export function fileName(kind: string, organisation: string, date: string, extension: string): string {
  return `${[plain(kind), plain(organisation), date].filter(Boolean).join('-')}.${extension}`;
}

function plain(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}
