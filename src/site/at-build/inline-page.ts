import { createHash } from 'node:crypto';

/** What a page takes into itself. */
export interface Inlined {
  /** All its scripts, as one module. */
  readonly script: string;
  /** Texts its scripts read, by address. */
  readonly data: ReadonlyMap<string, string>;
  /** Pictures it shows, by address. */
  readonly pictures: ReadonlyMap<string, string>;
  /** What the libraries in its scripts ask to be given with them. */
  readonly licences: string;
}

/** The page as one file that asks for nothing; throws where it is not made as expected. */
export function inlinePage(html: string, { script, data, pictures, licences }: Inlined): string {
  const module = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const texts = [...data].map(
    ([address, text]) => `<script type="application/json" id="${address}">${text.replaceAll('<', '\\u003c')}</script>`,
  );
  let page = once(html, /<script type="module" src="[^"]*"><\/script>/, `<script type="module">${module}</script>`);
  page = once(page, /<div class="questionnaire"/, `${texts.join('')}<div class="questionnaire"`);
  page = once(page, /<pre id="licences">/, `<pre id="licences">${escape(licences)}`);
  page = once(page, /(?<=content-security-policy" content=")[^"]*/, policyOf(html, module));
  for (const [address, svg] of pictures)
    page = once(page, new RegExp(`(?<=<img [^>]*src=")${address}`), `data:image/svg+xml,${encodeURIComponent(svg)}`);
  return page;
}

/** Nothing but what stands in the file: its own script, its own styles. */
function policyOf(html: string, module: string): string {
  const sums = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text!);
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text]) => text!);
  const allow = (texts: readonly string[]) =>
    texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
  return [
    "default-src 'none'",
    'img-src data:',
    `script-src ${allow([...sums, module])}`,
    `style-src ${allow(styles)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}

function once(text: string, found: RegExp, put: string): string {
  if (text.match(new RegExp(found, 'g'))?.length !== 1) throw new Error(`expected once in the page: ${found}`);
  return text.replace(found, () => put);
}

function escape(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
