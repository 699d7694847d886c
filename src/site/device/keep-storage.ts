/**
 * Asks the browser not to erase what the site keeps when the device is short of room. Asked once answers are checked,
 * when there is something to lose: a browser may ask the person in its turn. Refused or not there, nothing changes.
 */
export async function keepStorage(): Promise<void> {
  try {
    const storage = navigator.storage as StorageManager | undefined;
    if (storage && !(await storage.persisted())) await storage.persist();
  } catch {
    // A private window may refuse to say.
  }
}
