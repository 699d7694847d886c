import type { Path } from '../../engine/interview.ts';
import type { Desk } from './desk.ts';
import {
  downloadAnnotated,
  downloadBilingual,
  downloadMarkdown,
  downloadWord,
  fetchWordWriter,
} from '../export/exports.ts';
import type { Keeper } from './keeper.ts';
import { takeLetterhead, wear } from './letterhead-control.ts';
import { AnswersOpener } from './open-answers.ts';
import { HOME } from './route/place.ts';
import { PolicySheet } from './policy-sheet.ts';
import { share } from '../export/share.ts';
import { aside, type SavedAnswers } from './save/saved-answers.ts';

/** Ties each button of the page to what it does. */
export function wireCommands(desk: Desk, keeper: Keeper, saved: SavedAnswers): void {
  const { root, team, walk, words, notices } = desk;
  const at = (id: string) => document.getElementById(id)!;
  const sheet = new PolicySheet(team);
  const opener = new AnswersOpener(desk, showAside);
  const carries = () => (at('carry') as HTMLInputElement).checked;
  const fetchFailed = () => notices.say({ key: 'file', lines: [words.notices.fetchFailed] });

  const commands: Readonly<Record<string, () => void>> = {
    docx: () => void downloadWord(team, words, carries()).catch(fetchFailed),
    annotated: () => void downloadAnnotated(team, words, carries(), root.dataset['reasons']!).catch(fetchFailed),
    bilingual: () => void downloadBilingual(team, words, carries(), root.dataset['otherPack']!).catch(fetchFailed),
    markdown: () => downloadMarkdown(team, words, carries()),
    print: () => print(),
    answers: () => desk.downloadAnswers(),
    share: () => void share(team, words),
    aside: () => opener.fromAside(),
    bare: () => {
      wear(desk);
      at('letterhead').focus(); // the button went
    },
    erase: () => void erase(),
    see: () => sheet.open(),
    close: () => sheet.close(),
    undo: () => {
      team.undo();
      desk.announcer.say(words.undone);
    },
    deeper: () => walkOn('complete'),
    shallower: () => walkOn('quick'),
  };

  addEventListener('click', ({ target }) => {
    const action = (target as Element).closest<HTMLElement>('[data-action]')?.dataset['action'];
    if (!action) return;
    desk.form.flush();
    commands[action]?.();
  });
  root.addEventListener('change', ({ target }) => {
    const control = target as HTMLInputElement;
    if (control.name === 'path') walkOn(control.value as Path);
    const file = control.files?.[0];
    if (file) void take(file, control).finally(() => (control.value = ''));
  });
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-return]');
    const [step, id] = link?.hash.slice(1).split('/') ?? [];
    if (!step || !id) return;
    event.preventDefault();
    walk.go({ view: 'question', id }, walk.place.view === 'check');
  });
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void take(file, event.target as Element);
  });
  fetchAhead();
  showAside();
  showPath();
  const story = /^#sample\/([\w-]+)$/.exec(location.hash)?.[1];
  if (story) void opener.fromSample(story);

  /** A file chosen or dropped: the look of the organisation's documents in its place, answers anywhere else. */
  function take(file: File, place: Element): Promise<void> {
    return place.closest('#files-look') ? takeLetterhead(desk, file).catch(fetchFailed) : opener.fromFile(file);
  }

  function walkOn(path: Path): void {
    walk.path = path;
    team.walkOn(path);
    showPath();
  }

  function showPath(): void {
    for (const radio of root.querySelectorAll<HTMLInputElement>('input[name=path]'))
      radio.checked = radio.value === walk.path;
  }

  function showAside(): void {
    root.querySelector<HTMLElement>('[data-action=aside]')!.hidden = aside.get() === null;
    showPath();
  }

  /** The Word writer is large: it comes when a person nears the export. */
  function fetchAhead(): void {
    const files = at('files');
    const near = () => void fetchWordWriter().catch(() => {});
    for (const event of ['pointerenter', 'focusin']) files.addEventListener(event, near, { once: true });
    new IntersectionObserver(
      (seen) => seen.some(({ isIntersecting }) => isIntersecting) && walk.place.view === 'check' && near(),
      { rootMargin: '50%' },
    ).observe(files);
  }

  async function erase(): Promise<void> {
    const choice = await desk.ask({
      title: words.ask.eraseTitle,
      lines: [words.ask.eraseText],
      choices: [
        { id: 'download', label: words.ask.eraseDownload },
        { id: 'erase', label: words.ask.erase },
      ],
      cancel: words.ask.cancel,
    });
    if (!choice) return;
    if (choice === 'download') desk.downloadAnswers();
    team.clear();
    walk.seen.clear();
    walk.last = undefined;
    saved.erase();
    keeper.forget();
    wear(desk);
    walk.go(HOME);
    notices.say({ key: 'file', lines: [words.notices.erased] });
    showAside();
  }
}
