/** The text the browser keeps under a key; nothing where it has none, or forbids to look. */
export function getText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text, and says whether it is there. */
export function putText(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return localStorage.getItem(key) === text;
  } catch {
    return false;
  }
}

export function dropText(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that forbids storage holds nothing to erase.
  }
}
