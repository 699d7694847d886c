/** A file made on the page. */
export interface MadeFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Its media type. */
  readonly mime: string;
}

declare global {
  interface WindowEventMap {
    /** A file went to the browser's downloads, under this name. */
    downloaded: CustomEvent<string>;
  }
}

/** Hands a file to the browser's downloads; the page hears of it, and says under which name. */
export function download({ name, content, mime }: MadeFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content as BlobPart], { type: mime }));
  link.download = name;
  link.click();
  dispatchEvent(new CustomEvent('downloaded', { detail: name }));
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
