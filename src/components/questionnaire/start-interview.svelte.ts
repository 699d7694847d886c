import { flushSync, mount } from 'svelte';
import Advice from './Advice.svelte';
import Ask from './Ask.svelte';
import Companions from './Companions.svelte';
import DueFacts from './DueFacts.svelte';
import Notices from './Notices.svelte';
import Policy from './Policy.svelte';
import Summary from './Summary.svelte';
import { asks } from '../../engine/interview.ts';
import { Announcer } from '../../site/questionnaire/form/announce.ts';
import { AnswersForm } from '../../site/questionnaire/form/answers-form.ts';
import { wireCommands } from '../../site/questionnaire/commands.ts';
import type { Desk, Asked, Notice } from '../../site/questionnaire/desk.ts';
import { downloadAnswersFile } from '../../site/export/exports.ts';
import { fetchPack } from '../../site/export/fetch-pack.ts';
import { type Changes, TeamInterview } from '../../site/questionnaire/team/interview.svelte.ts';
import { downloadDamaged, Keeper } from '../../site/questionnaire/keeper.ts';
import { fillWords } from '../../site/fill-words.ts';
import { followAnswers } from '../../site/questionnaire/follow-answers.ts';
import { followRows } from '../../site/questionnaire/follow-rows.ts';
import { followWalk } from '../../site/questionnaire/follow-walk.ts';
import { SavedAnswers, type Found } from '../../site/questionnaire/save/saved-answers.ts';
import { sayMessage } from '../../site/say-message.ts';
import { today } from '../../site/today.ts';
import type { Walk } from '../../site/questionnaire/route/walk.ts';

/** Brings answers, pack and policy to the page; `touched` are the controls a person used before. */
export async function startInterview(root: HTMLElement, walk: Walk, touched: ReadonlySet<Element>): Promise<void> {
  const pack = await fetchPack(root.dataset['pack']!);
  const saved = new SavedAnswers();
  const found = saved.find(pack);
  const team = new TeamInterview(pack, found.file);
  const desk = layDesk(root, walk, team);
  const { words } = desk;

  tellFound(desk, found);
  const keeper = new Keeper(desk, saved);
  if (found.file) keeper.status(words.found);
  walk.isAsked = (id) => asks(team.interview, id);
  followWalk(desk);
  wireCommands(desk, keeper, saved);
  followRows(desk);

  // Before the form follows the answers, or it would be put back to what was saved.
  for (const control of touched) {
    if (desk.form.form.contains(control)) desk.form.take(control);
    else control.dispatchEvent(new Event('change', { bubbles: true }));
  }

  // The one effect: what a change does outside Svelte. The form follows, the device keeps.
  $effect.root(() => {
    $effect(() => {
      followAnswers(desk);
      keeper.keep(team.file);
    });
  });
  flushSync();
}

/** What the device gave back, when it was not simply answers. */
function tellFound({ notices, words, downloadAnswers }: Desk, { messages, damaged }: Found): void {
  if (messages.length === 0) return;
  const forbidden = messages.some(({ code }) => code === 'storage_forbidden');
  const download = {
    label: words.notices.download,
    press: () => downloadDamaged(damaged ?? '', words.answersName, today()),
  };
  const save = { label: words.notices.save, press: downloadAnswers };
  const actions = forbidden ? [save] : damaged === undefined ? [] : [download];
  notices.say({ key: forbidden ? 'storage' : 'found', lines: messages.map((one) => sayMessage(words, one)), actions });
}

function layDesk(root: HTMLElement, walk: Walk, team: TeamInterview): Desk {
  const { words } = walk.outline;
  const at = (id: string) => document.getElementById(id)!;
  const announcer = new Announcer(at('announcer'), words);
  const notices = mount(Notices, { target: at('notices'), props: { close: words.notices.close } }) as {
    say(notice: Notice): void;
    drop(key: string): void;
  };
  const { ask } = mount(Ask, { target: root }) as { ask: (question: Asked) => Promise<string | undefined> };
  const form = new AnswersForm(at('answers'), team);
  const repair = (label: string, changes: Changes) => {
    const around = document.activeElement?.closest<HTMLElement>('.advices');
    form.flush();
    team.change(changes);
    announcer.say(fillWords(words.repaired, { label }));
    flushSync();
    if (document.activeElement === document.body) around?.focus(); // the button went with its advice
  };
  const complete = () => {
    walk.path = 'complete';
    team.walkOn('complete');
    walk.refresh();
  };
  at('policy').replaceChildren();
  mount(Policy, { target: at('policy'), props: { team, words } });
  mount(Advice, { target: at('advice-here'), props: { team, words, here: true, repair } });
  mount(Advice, { target: at('advice-all'), props: { team, words, here: false, repair } });
  mount(DueFacts, { target: at('due-facts'), props: { team, words } });
  mount(Companions, {
    target: at('companions'),
    props: { team, words, failed: () => notices.say({ key: 'file', lines: [words.notices.fetchFailed] }) },
  });
  mount(Summary, { target: at('summary'), props: { team, words, complete } });
  root.dataset['live'] = '';
  return {
    root,
    team,
    walk,
    words,
    form,
    announcer,
    notices,
    ask,
    downloadAnswers: () => downloadAnswersFile(team, words),
  };
}
