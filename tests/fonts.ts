import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDERS = ['dejavu-fonts-ttf', '@expo-google-fonts/carlito'].map((name) =>
  dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`))),
);

/** What pages and documents ask for, and which of the fonts at hand stands for it. Carlito's letters are as wide as Calibri's. */
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  Carlito: ['Calibri'],
  'DejaVu Sans': ['sans-serif', 'system-ui', 'Arial', 'Helvetica', 'Liberation Sans'],
  'DejaVu Serif': ['serif', 'Times', 'Times New Roman', 'Liberation Serif'],
  'DejaVu Sans Mono': ['monospace', 'ui-monospace', 'Courier New', 'Liberation Mono'],
};

/**
 * The environment in which a browser or an office suite finds the fonts that come with the tests and no other, drawn
 * in one way, so that widths and pages are the same on any machine that has fontconfig (Linux and the BSDs).
 */
export function withFonts(): NodeJS.ProcessEnv {
  const text = fontconfig();
  const folder = join(tmpdir(), `balises-fonts-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`);
  const file = join(folder, 'fonts.conf');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text.replace('CACHE', join(folder, 'cache')));
  return { ...process.env, FONTCONFIG_FILE: file, FONTCONFIG_PATH: folder };
}

/** Names that nobody asks for by default stay unknown, so that a page's next choice counts. */
function fontconfig(): string {
  const aliases = Object.entries(STANDS_FOR).flatMap(([font, names]) =>
    names.map(
      (name) =>
        `<match><test name="family"><string>${name}</string></test>` +
        `<edit name="family" mode="assign" binding="same"><string>${font}</string></edit></match>`,
    ),
  );
  const drawn = ['antialias', 'hinting', 'autohint', 'embeddedbitmap'].map(
    (name) => `<edit name="${name}" mode="assign"><bool>${name === 'antialias'}</bool></edit>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  ${FOLDERS.map((folder) => `<dir>${folder}</dir>`).join('')}
  <cachedir>CACHE</cachedir>
  <!-- An office suite adds the fonts of its own folder -->
  <selectfont>
    <acceptfont>${FOLDERS.map((folder) => `<glob>${folder}/*</glob>`).join('')}</acceptfont>
    <rejectfont><glob>*</glob></rejectfont>
  </selectfont>
  ${aliases.join('\n  ')}
  <match><edit name="family" mode="append_last"><string>DejaVu Sans</string></edit></match>
  <match target="font">${drawn.join('')}</match>
</fontconfig>
`;
}
