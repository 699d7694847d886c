/**
 * Asks the browser not to erase the answers of its own accord, and says what it answered, in words that the page holds.
 * Some browsers ask the person: so it is called once there are answers, when someone downloads them or comes back to
 * them, never at a first touch.
 */
export async function askToKeep(): Promise<void> {
  let isKept = false;
  try {
    isKept = await navigator.storage.persist();
  } catch {
    // A browser that cannot be asked promises nothing.
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-promised]'))
    place.textContent = place.dataset[isKept ? 'promised' : 'unpromised']!;
}
