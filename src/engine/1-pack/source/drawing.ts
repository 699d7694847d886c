/** 20 kB: a page shows it at 32 pixels. */
export const MOST_OF_A_LOGO = 20_000;

/** Whether a file is an SVG, and not another kind of picture by that name. */
export function isDrawing(text: string): boolean {
  return /<svg[\s>]/.test(text);
}
