import { flushSync, mount } from 'svelte';
import Advice from './Advice.svelte';
import Notices from './Notices.svelte';
import Policy from './policy/Policy.svelte';
import { asks, fillWords } from '../../engine/interview.ts';
import { Announcer } from '../../site/questionnaire/form/announcer.ts';
import { AnswersForm } from '../../site/questionnaire/form/answers-form.ts';
import { attempt } from '../../site/questionnaire/attempt.ts';
import { PolicyDialog } from '../../site/questionnaire/policy-dialog.ts';
import { wireCommands } from '../../site/questionnaire/wire-commands.ts';
import type { QuestionnaireContext, Notice } from '../../site/questionnaire/questionnaire-context.ts';
import { downloadAnswersFile } from '../../site/export/answers-file.ts';
import { fetchPack } from '../../site/export/fetch-pack.ts';
import { type AnswerChanges, TeamInterview } from '../../site/questionnaire/team/interview.svelte.ts';
import { Autosave } from '../../site/questionnaire/autosave.ts';
import { findDrafts } from '../../site/questionnaire/save/drafts.ts';
import { sayStopped } from '../../site/questionnaire/say-stopped.ts';
import { isAboutHours } from '../../site/questionnaire/team/about-hours.ts';
import { syncAnswers } from '../../site/questionnaire/sync-answers.ts';
import { syncRows } from '../../site/questionnaire/sync-rows.ts';
import { syncRouter } from '../../site/questionnaire/sync-router.ts';
import { SavedAnswers, type StoredAnswers } from '../../site/questionnaire/save/saved-answers.ts';
import type { Router } from '../../site/questionnaire/route/router.ts';

/** Brings answers, pack and policy to the page; `touched` are the controls a person used before. */
export async function startInterview(root: HTMLElement, router: Router, touched: ReadonlySet<Element>): Promise<void> {
  const pack = await fetchPack(root.dataset['pack']!);
  const saved = new SavedAnswers();
  const found = await saved.find(pack);
  try {
    await start(root, router, touched, new TeamInterview(pack, found.file, await findDrafts()), saved, found);
  } catch (error) {
    if (saved.text === null) throw error;
    console.error(error);
    (await import('../../site/questionnaire/storage-trouble.ts')).offerSaved(router.outline.words, saved);
  }
}

async function start(
  root: HTMLElement,
  router: Router,
  touched: ReadonlySet<Element>,
  team: TeamInterview,
  saved: SavedAnswers,
  found: StoredAnswers,
): Promise<void> {
  const context = createContext(root, router, team);
  const { words } = context;
  addEventListener('error', ({ error }: ErrorEvent & { readonly error: unknown }) => {
    if (error) sayStopped(words.notices.stopped, [{ label: words.notices.save, press: context.downloadAnswers }]);
  });

  const autosave = new Autosave(context, saved);
  autosave.report(found);
  if (found.file) autosave.showStatus(words.saving.found);
  router.isAsked = (id) => asks(team.interview, id);
  syncRouter(context);
  syncRows(context);
  const dialog = new PolicyDialog(team);
  await pause();

  // What these answers change in the policy is told as a change: it is read before them. They are taken before the form
  // follows the answers, or it would be put back to what was saved; and before anything is drawn, so that it is drawn
  // once.
  void team.preview;
  await pause();

  const isInForm = (control: Element) => context.form.form.contains(control);
  for (const control of [...touched].filter(isInForm)) context.form.takeAnswer(control);
  mountPolicy(context);
  await pause();

  const repair = repairing(context);
  mount(Advice, { target: adviceAt(true), props: { team: context.team, words, here: true, repair } });
  wireCommands(context, dialog, autosave, saved);
  for (const control of touched) if (!isInForm(control)) control.dispatchEvent(new Event('change', { bubbles: true }));
  // What a change does outside Svelte: the form follows; what is not beside a question comes where it is shown.
  const drawSummary = drawnOnce(context, () => fetchSummary(context));
  const drawHours = drawnOnce(context, () => fetchHours(context, repair));
  const drawFiles = drawnOnce(context, () => fetchFiles(context, repair));
  $effect.root(() => {
    $effect(() => {
      syncAnswers(context);
      if (context.team.view !== 'question') drawFiles();
      if (isAboutHours(context.team)) drawHours();
      if (context.team.view === 'check') drawSummary();
      if (context.team.file.adopted && context.team.policy.draft) void attempt(context, () => prepareDraft(context));
    });
  });
  flushSync();
  root.dataset['live'] = '';
}

/** Lets the page answer a person between two pieces of work. */
function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

function createContext(root: HTMLElement, router: Router, team: TeamInterview): QuestionnaireContext {
  const { words } = router.outline;
  const at = (id: string) => document.getElementById(id)!;
  const announcer = new Announcer(at('announcer'), words);
  const notices = mount(Notices, { target: at('notices'), props: { close: words.notices.close } }) as {
    say(notice: Notice): void;
    drop(key: string): void;
  };
  let dialog: { askChoice: QuestionnaireContext['askChoice'] } | undefined;
  return {
    root,
    team,
    router,
    words,
    form: new AnswersForm(at('answers'), team),
    announcer,
    notices,
    askChoice: async (question) => {
      const { default: ChoiceDialog } = await import('./ChoiceDialog.svelte');
      dialog ??= mount(ChoiceDialog, { target: root }) as NonNullable<typeof dialog>;
      return dialog.askChoice(question);
    },
    downloadAnswers: () => downloadAnswersFile(team, words),
  };
}

function mountPolicy({ team, words }: QuestionnaireContext): void {
  const target = document.getElementById('policy')!;
  target.replaceChildren();
  mount(Policy, { target, props: { team, words } });
}

/** Where advice stands: beside the questions, or where all is checked. */
const adviceAt = (here: boolean) => document.getElementById(here ? 'advice-here' : 'advice-all')!;

type Repair = (label: string, changes: AnswerChanges) => void;

/** What a repair does: it changes answers, says so, and the focus stays with the advice where its button goes. */
function repairing({ team, form, announcer, words }: QuestionnaireContext): Repair {
  return (label, changes) => {
    const around = document.activeElement?.closest<HTMLElement>('.advices');
    form.flush();
    team.change(changes);
    announcer.say(fillWords(words.announced.repaired, { label }));
    flushSync();
    if (document.activeElement === document.body) around?.focus(); // the button went with its advice
  };
}

/** Draws a part of the page when it is first called for; what could not be fetched is asked for again. */
function drawnOnce(context: QuestionnaireContext, fetchPart: () => Promise<() => void>): () => void {
  let isDrawn = false;
  const draw = async () => {
    const drawPart = await fetchPart();
    if (!isDrawn) drawPart();
    isDrawn = true;
  };
  return () => {
    if (!isDrawn) void attempt(context, draw);
  };
}

/** The summary is long: it comes when the answers are first checked. */
async function fetchSummary({ router, team, words }: QuestionnaireContext): Promise<() => void> {
  const { default: Summary } = await import('./Summary.svelte');
  const complete = () => {
    router.path = 'complete';
    team.setPath('complete');
    router.refresh();
  };
  return () => mount(Summary, { target: document.getElementById('summary')!, props: { team, words, complete } });
}

/** The hours that a plan asks for come with the questions about it. */
async function fetchHours({ team, words }: QuestionnaireContext, repair: Repair): Promise<() => void> {
  const { default: Hours } = await import('./Hours.svelte');
  return () =>
    [true, false].forEach((here) => mount(Hours, { target: adviceAt(here), props: { team, words, here, repair } }));
}

/**
 * What stands where no question is: what is left to decide and, below it, all advice; the facts that are due, the
 * documents beside the policy.
 */
async function fetchFiles({ team, words, notices }: QuestionnaireContext, repair: Repair): Promise<() => void> {
  const { Left, DueFacts, Companions } = await import('./check-parts.ts');
  return () => {
    for (const view of ['home', 'check'] as const)
      mount(Left, { target: document.getElementById(`left-${view}`)!, props: { team, words, view } });
    const target = adviceAt(false);
    const hours = target.firstChild; // they may have come before
    mount(Advice, { target, ...(hours && { anchor: hours }), props: { team, words, here: false, repair } });
    mount(DueFacts, { target: document.getElementById('due-facts')!, props: { team, words } });
    mount(Companions, {
      target: document.getElementById('companions')!,
      props: { team, words, attempt: (work: () => Promise<void>) => void attempt({ notices, words }, work) },
    });
  };
}

/** What changes in a version that was adopted makes it a draft of the next. */
async function prepareDraft(context: QuestionnaireContext): Promise<void> {
  (await import('../../site/questionnaire/prepare-draft.ts')).prepareDraft(context);
}
