import type { OfferedFormat } from '../../engine/documents.ts';
import type { Path } from '../../engine/interview.ts';
import type { QuestionnaireContext } from './questionnaire-context.ts';
import type { AnswersOpener } from './answers-opener.ts';
import { attempt } from './attempt.ts';
import type { Autosave } from './autosave.ts';
import { setLetterhead } from './letterhead-control.ts';
import type { PolicyDialog } from './policy-dialog.ts';
import { backup, type SavedAnswers } from './save/saved-answers.ts';

/** Ties each button of the page to what it does. */
export function wireCommands(
  context: QuestionnaireContext,
  dialog: PolicyDialog,
  autosave: Autosave,
  saved: SavedAnswers,
): void {
  const { root, team, router, words } = context;
  const at = (id: string) => document.getElementById(id)!;
  const carries = () => (at('carry') as HTMLInputElement).checked;
  const fetchFiles = () => import('../export/policy-door.ts');
  /** Where it cannot be fetched, nothing is missed. */
  const quietly = (work: (files: Awaited<ReturnType<typeof fetchFiles>>) => void | Promise<void>) =>
    void fetchFiles()
      .then(work)
      .catch(() => {});
  const trying = (work: () => Promise<void>) => attempt(context, work);

  const commands: Readonly<Record<string, () => void>> = {
    annotated: () =>
      void trying(async () => (await fetchFiles()).downloadAnnotated(team, words, carries(), root.dataset['reasons']!)),
    bilingual: () =>
      void trying(async () =>
        (await fetchFiles()).downloadBilingual(team, words, carries(), root.dataset['otherPack']!),
      ),
    together: () => void trying(async () => (await fetchFiles()).downloadTogether(team, words, carries())),
    print: () => print(),
    answers: () => context.downloadAnswers(),
    share: () => void trying(async () => (await import('../export/share-link.ts')).shareLink(team, words)),
    aside: () => void withOpener((opener) => opener.fromBackup()),
    bare: () => {
      setLetterhead(context);
      at('letterhead').focus(); // the button went
    },
    erase: () => void trying(eraseAnswers),
    see: () => dialog.open(),
    close: () => dialog.close(),
    undo: () => {
      team.undo();
      context.announcer.say(words.announced.undone);
    },
    deeper: () => setPath('complete'),
    shallower: () => setPath('quick'),
  };

  let pressed: Element | undefined;
  addEventListener('click', ({ target }) => {
    pressed = target as Element;
    const { action, format, guide } =
      (target as Element).closest<HTMLElement>('[data-action], [data-format], [data-guide]')?.dataset ?? {};
    const file = (format ?? guide) as OfferedFormat | undefined;
    if (action === undefined && file === undefined) return;
    context.form.flush();
    if (file === undefined) return commands[action!]?.();
    const document = guide ? 'guide' : 'policy';
    void trying(async () => (await fetchFiles()).downloadPolicy(team, words, carries(), file, document));
  });
  addEventListener('downloaded', ({ detail: name }) => {
    quietly((files) => files.sayDownloaded(context, name, pressed)); // the file is there, whatever can be said of it
  });
  root.addEventListener('change', ({ target }) => {
    const control = target as HTMLInputElement;
    if (control.name === 'path') setPath(control.value as Path);
    const file = control.files?.[0];
    if (file) void takeFile(file, control).finally(() => (control.value = ''));
  });
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-return]');
    const [step, id] = link?.hash.slice(1).split('/') ?? [];
    if (!step || !id) return;
    event.preventDefault();
    router.go({ view: 'question', id }, router.route.view === 'check');
  });
  // A text that is dragged into a field goes there.
  const carriesFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
  addEventListener('dragover', (event) => carriesFiles(event) && event.preventDefault());
  addEventListener('drop', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void takeFile(file, event.target as Element);
  });
  fetchAhead();
  renderBackup();
  renderPath();
  const story = /^#sample\/([\w-]+)$/.exec(location.hash)?.[1];
  if (story) void withOpener((opener) => opener.fromSample(story));
  else if (!team.isBlank && !team.file.confirmed) void withOpener((opener) => opener.askWhetherMeant());

  /** What opens other answers comes when it is called for: most people never open any. */
  function withOpener(open: (opener: AnswersOpener) => void | Promise<void>): Promise<void> {
    return trying(async () => {
      const { AnswersOpener: Opener } = await import('./answers-opener.ts');
      await open(new Opener(context, renderBackup));
    });
  }

  /** A file chosen or dropped: the look of the organisation's documents in its place, answers anywhere else. */
  function takeFile(file: File, target: Element): Promise<void> {
    if (target.closest('#files-look'))
      return trying(async () => (await import('./open-letterhead.ts')).openLetterhead(context, file));
    return withOpener((opener) => opener.fromFile(file));
  }

  function setPath(path: Path): void {
    router.path = path;
    team.setPath(path);
    renderPath();
  }

  function renderPath(): void {
    for (const radio of root.querySelectorAll<HTMLInputElement>('input[name=path]'))
      radio.checked = radio.value === router.path;
  }

  function renderBackup(): void {
    root.querySelector<HTMLElement>('[data-action=aside]')!.hidden = backup.get() === null;
    renderPath();
  }

  /** What writes the policy comes when a person nears the export: the Word writer is large. */
  function fetchAhead(): void {
    const files = at('files');
    const near = () => quietly((one) => one.fetchWriters());
    for (const event of ['pointerenter', 'focusin']) files.addEventListener(event, near, { once: true });
    new IntersectionObserver(
      (seen) => seen.some(({ isIntersecting }) => isIntersecting) && router.route.view === 'check' && near(),
      { rootMargin: '50%' },
    ).observe(files);
  }

  async function eraseAnswers(): Promise<void> {
    const { eraseAnswers: erase } = await import('./erase-answers.ts');
    if (await erase(context, saved, autosave)) renderBackup();
  }
}
