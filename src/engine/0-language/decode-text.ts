/** The text of a file, without its byte order mark, and how its letters were written. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
}

/** What stands for letters that could not be read. */
export const LOST = '\ufffd';
const LOST_CODE = LOST.charCodeAt(0);

/**
 * Reads the letters of a file, whatever its bytes: UTF-8; UTF-16 with its mark, or whose first sign has a zero beside
 * it (YAML 1.2.2, section 5.2); and what is none of these as windows-1252, which older programs of Windows write.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return { text: new TextDecoder(utf16).decode(bytes), encoding: 'utf-16' };
  const text = new TextDecoder().decode(bytes);
  return isWellFormed(bytes) || isDamaged(text)
    ? { text, encoding: 'utf-8' }
    : { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
}

function utf16Of([one, other]: Uint8Array): string | undefined {
  if ((one === 0xff && other === 0xfe) || (one !== 0 && other === 0)) return 'utf-16le';
  return (one === 0xfe && other === 0xff) || (one === 0 && other !== undefined && other !== 0) ? 'utf-16be' : undefined;
}

function isWellFormed(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Fewer letters lost than read beyond ASCII: not another encoding. Counted one by one, for a picture has millions. */
function isDamaged(text: string): boolean {
  let [lost, read] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LOST_CODE) lost += 1;
    else if (code > 0x7f) read += 1;
  }
  return read > lost;
}
