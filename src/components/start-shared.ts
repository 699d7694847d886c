import { assemble, type OfferedFormat, toHtml, writeAs, writers } from '../engine/documents.ts';
import { readAnswersFile, readInterview } from '../engine/interview.ts';
import { download } from '../site/export/download.ts';
import { fetchPack } from '../site/export/fetch-pack.ts';
import { fileName } from '../site/export/file-name.ts';
import { readFragment } from '../site/shared-link/share-link.ts';
import { sayLength } from '../site/say-length.ts';
import { today } from '../site/today.ts';

/** Shows the policy of the answers in the address, to read and to download; a link that does not read shows nothing. */
export async function startShared(root: HTMLElement): Promise<void> {
  const at = (name: string) => root.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  const show = (name: string) => (at(name).hidden = false);
  const fail = (name: string) => {
    at('waiting').hidden = true;
    show(name);
  };

  const fragment = location.hash.slice(1);
  if (!('DecompressionStream' in globalThis)) return fail('old');
  const text = await readFragment(fragment);
  if (text === undefined) return fail('altered');
  const pack = await fetchPack(root.dataset['pack']!).catch(() => undefined);
  if (!pack) return fail('offline');
  const { file } = readAnswersFile(text, pack, today());
  if (!file) return fail('altered');

  const interview = readInterview(pack, file.answers, file.date, file.adaptations, {}, file.confirmed);
  const policy = assemble(interview);
  at('waiting').hidden = true;
  // Our own HTML: every text in it is escaped.
  at('policy').innerHTML = toHtml(policy);
  const { pages = '', minutes = '' } = at('length').dataset;
  at('length').textContent = sayLength(policy, { pages, minutes });
  show('policy');
  show('downloads');
  for (const button of root.querySelectorAll<HTMLElement>('[data-format], [data-guide]')) {
    const { guide, format = guide } = button.dataset as Readonly<Record<string, OfferedFormat>>;
    if (!format) continue;
    const { extension, mime } = writers[format];
    button.onclick = async () => {
      const document = assemble(interview, { document: guide ? 'guide' : 'policy' });
      download({
        name: fileName(document.title, file.answers, extension),
        content: await writeAs(format, document),
        mime,
      });
    };
  }
  at('print').onclick = () => print();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.hash = fragment;
}
