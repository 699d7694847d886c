import { asks, fillWords, isUndecided, openFields, questionsOf, withFields } from '../../engine/interview.ts';
import type { AnswersFile, By, Pack, Question } from '../../engine/interview.ts';
import { AnswersForm } from '../../site/questionnaire/form/answers-form.ts';
import { Announcer } from '../../site/questionnaire/form/announcer.ts';
import { fieldsOnScreen } from '../../site/questionnaire/form/fields-on-screen.ts';
import { findMistakes } from '../../site/questionnaire/form/find-mistakes.ts';
import { renderQuestion } from '../../site/questionnaire/form/render-answers.ts';
import { clearMistakes, renderMistakes } from '../../site/questionnaire/form/render-mistakes.ts';
import { syncRows } from '../../site/questionnaire/sync-rows.ts';
import { TeamInterview } from '../../site/questionnaire/team/interview.svelte.ts';
import type { Invitation } from '../../site/together/invitation.ts';
import { keepVoice, type KeptVoices } from '../../site/together/kept-voices.ts';
import { nowHere } from '../../site/together/now-here.ts';
import { fileToAnswer, voiceOf } from '../../site/together/voice-of.ts';
import { sendVoice } from './send-voice.ts';
import type { VoiceWords } from './voice-words.ts';

/** Leads one person through what they are asked, one question at a time, and keeps each answer on their device. */
export class VoiceQuestions {
  readonly #root: HTMLElement;
  readonly #pack: Pack;
  readonly #invitation: Invitation;
  readonly #words: VoiceWords;
  readonly #team: TeamInterview;
  readonly #form: AnswersForm;
  #kept: KeptVoices;
  #by: By;
  /** The rank of the question on screen; that of the last and one more where all is done. */
  #rank = 0;

  constructor(
    root: HTMLElement,
    pack: Pack,
    invitation: Invitation,
    words: VoiceWords,
    kept: KeptVoices,
    said: Pick<AnswersFile, 'by'> & Partial<AnswersFile>,
  ) {
    this.#root = root;
    this.#pack = pack;
    this.#invitation = invitation;
    this.#words = words;
    this.#kept = kept;
    this.#by = said.by!;
    this.#team = new TeamInterview(pack, fileToAnswer(invitation, said.answers ? (said as AnswersFile) : undefined));
    this.#form = new AnswersForm(root.querySelector<HTMLElement>('#answers')!, this.#team);
  }

  begin(): void {
    const { live } = this.#words;
    const announcer = new Announcer(this.#root.querySelector('#announcer')!, live);
    this.#team.onChange = () => {
      this.#by = { ...this.#by, at: nowHere() };
      this.#keep();
      this.#renderQuestion();
    };
    syncRows({ form: this.#form, words: live, announcer });
    addEventListener('pagehide', () => this.#form.flush());
    addEventListener('popstate', ({ state }) => this.#show(Number((state as { rank?: number } | null)?.rank ?? 0)));
    (this.#form.form as HTMLFormElement).onsubmit = (event) => {
      event.preventDefault();
      this.#next();
    };
    this.#root.addEventListener('click', ({ target }) => {
      const { go, send } = (target as Element).closest<HTMLElement>('[data-go], [data-send]')?.dataset ?? {};
      if (go === 'back') history.back();
      if (go === 'skip') this.#goOn();
      if (go === 'again') this.#go(0);
      if (go === 'end') this.#finish();
      if (send !== undefined) void sendVoice(send, this.voice, this.#root, this.#words.voice);
    });
    this.#keep();
    const left = this.#asked.findIndex((question) => this.#stateOf(question) === 'blank');
    const rank = left < 0 ? this.#asked.length : left;
    history.replaceState({ rank }, '', location.pathname); // what is asked is kept on the device from now on
    this.#show(rank);
  }

  /** What the person has said so far. */
  get voice(): AnswersFile {
    return voiceOf(this.#pack, this.#invitation, this.#team.file, this.#by);
  }

  /** The questions asked now: an answer may call for another, or take one away. */
  get #asked(): readonly Question[] {
    const { ask } = this.#invitation;
    return questionsOf(this.#pack).filter(({ id }) => ask.includes(id) && asks(this.#team.interview, id));
  }

  #keep(): void {
    const { isSaved, ...kept } = keepVoice(this.#kept, this.voice);
    this.#kept = kept;
    const { saved, notSaved } = this.#words.voice;
    document.getElementById('saved')!.textContent = isSaved ? saved : notSaved;
  }

  /** Goes on from a question, once what was written in it reads; what it proposed was seen, and holds. */
  #next(): void {
    this.#form.flush();
    const question = this.#asked[this.#rank];
    if (!question) return;
    const section = this.#sectionOf(question.id);
    const { live } = this.#words;
    const open = openFields(this.#team.interview, question);
    const mistakes = findMistakes(section, question, this.#team.interview, live).filter(
      ({ target }) => !open.includes(target.dataset['field'] ?? ''),
    );
    const errors = document.getElementById('errors')!;
    renderMistakes(errors, mistakes, live);
    if (mistakes.length > 0) return;
    this.#team.confirm(fieldsOnScreen(section, withFields(question)));
    this.#goOn();
  }

  #goOn(): void {
    this.#form.flush();
    this.#go(this.#rank + 1);
  }

  /** To the end, whatever is left: what was written here is kept. */
  #finish(): void {
    this.#form.flush();
    this.#go(this.#asked.length);
  }

  #go(rank: number): void {
    history.pushState({ rank }, '');
    this.#show(rank);
  }

  #show(rank: number): void {
    clearMistakes(document.getElementById('errors')!);
    const asked = this.#asked;
    this.#rank = Math.max(0, Math.min(rank, asked.length));
    const question = asked[this.#rank];
    const { voice: words } = this.#words;
    this.#form.form.hidden = !question;
    const part = (name: string) => this.#root.querySelector<HTMLElement>(`[data-part=${name}]`)!;
    part('done').hidden = question !== undefined;
    part('next').textContent = this.#rank === asked.length - 1 ? words.finish : words.next;
    this.#root.querySelector<HTMLElement>('[data-go=back]')!.hidden = this.#rank === 0;
    for (const section of this.#root.querySelectorAll<HTMLElement>('.question'))
      section.hidden = section.dataset['question'] !== question?.id;
    const place = document.getElementById('place')!;
    place.classList.toggle('visually-hidden', question !== undefined);
    const line = fillWords(words.place, { number: this.#rank + 1, all: asked.length });
    document.getElementById('voice-line')!.textContent = question ? line : '';
    document.title = `${question ? line : fillWords(words.done, { name: this.#by.name })} · Balises`;
    if (question) this.#renderQuestion();
    else this.#renderDone();
    const heading = question ? this.#sectionOf(question.id).querySelector('h2')! : place;
    heading.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
  }

  #renderQuestion(): void {
    const question = this.#asked[this.#rank];
    if (!question) return;
    const { interview, file } = this.#team;
    const note = file.notes[question.id] ?? '';
    renderQuestion(this.#sectionOf(question.id), question, interview, note, this.#words.live, this.#form.typingIn);
  }

  #renderDone(): void {
    const { voice: words } = this.#words;
    document.getElementById('place')!.textContent = fillWords(words.done, { name: this.#by.name });
    const states = this.#asked.map((question) => this.#stateOf(question));
    const count = (state: string) => states.filter((one) => one === state).length;
    this.#root.querySelector('[data-part=counted]')!.textContent = fillWords(words.counted, {
      answered: count('answered'),
      undecided: count('undecided'),
      blank: count('blank'),
    });
    const share = this.#root.querySelector<HTMLElement>('[data-send=share]')!;
    share.hidden = !('share' in navigator);
    share.nextElementSibling!.classList.toggle('button--quiet', !share.hidden);
  }

  #stateOf(question: Question): 'undecided' | 'answered' | 'blank' {
    const { answers, confirmed = {} } = this.voice;
    const said = withFields(question)
      .map(({ id }) => answers[id] ?? confirmed[id])
      .filter((one) => one !== undefined);
    return said.some(isUndecided) ? 'undecided' : said.length > 0 ? 'answered' : 'blank';
  }

  #sectionOf(id: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`#question-${id}`)!;
  }
}
