/** A file made on the page. */
export interface MadeFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Its media type. */
  readonly mime: string;
}

/** Hands a file to the browser's downloads. */
export function download({ name, content, mime }: MadeFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content as BlobPart], { type: mime }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
