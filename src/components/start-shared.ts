import { assemble, toHtml, toMarkdown } from '../engine/documents.ts';
import { readAnswersFile, readInterview } from '../engine/interview.ts';
import { download, fileName } from '../site/export/download.ts';
import { organisationOf } from '../site/export/exports.ts';
import { fetchPack } from '../site/export/fetch-pack.ts';
import { readFragment } from '../site/shared-link/share-link.ts';
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
  const text = await readFragment(fragment);
  if (text === undefined) return fail('altered');
  const pack = await fetchPack(root.dataset['pack']!).catch(() => undefined);
  if (!pack) return fail('offline');
  const { file } = readAnswersFile(text, pack, today());
  if (!file) return fail('altered');

  const policy = assemble(readInterview(pack, file.answers, file.date, file.adaptations));
  const nameOf = (extension: string) => fileName(policy.title, organisationOf(file), file.date, extension);
  at('waiting').hidden = true;
  // Our own HTML: every text in it is escaped.
  at('policy').innerHTML = toHtml(policy);
  show('policy');
  show('downloads');
  at('markdown').onclick = () => download(nameOf('md'), toMarkdown(policy));
  at('docx').onclick = async () => {
    const { toDocx } = await import('../engine/docx.ts');
    download(nameOf('docx'), await toDocx(policy));
  };
  at('print').onclick = () => print();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.hash = fragment;
}
