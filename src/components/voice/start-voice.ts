import { fillWords, printAnswer, questionsOf, readInterview, withFields } from '../../engine/interview.ts';
import type { AnswersFile, Pack } from '../../engine/interview.ts';
import { fetchPack } from '../../site/export/fetch-pack.ts';
import { fillCount } from '../../site/fill-count.ts';
import { readFragment } from '../../site/shared-link/share-link.ts';
import { readInvitation, type Invitation } from '../../site/together/invitation.ts';
import { findVoices, type KeptVoices } from '../../site/together/kept-voices.ts';
import { newKey } from '../../site/together/new-key.ts';
import { nowHere } from '../../site/together/now-here.ts';
import { today } from '../../site/today.ts';
import { VoiceQuestions } from './voice-questions.ts';
import type { VoiceWords } from './voice-words.ts';

/** Finds what a person is asked, in the address, in a file or on the device, and who they are; then the questions. */
export async function startVoice(root: HTMLElement): Promise<void> {
  const at = (name: string) => root.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  const words = JSON.parse(root.querySelector('#words')!.textContent) as VoiceWords;
  const { voice: said, live } = words;
  const pack = await fetchPack(root.dataset['pack']!).catch(() => undefined);
  if (!pack) return void (at('waiting').textContent = said.offline);
  const kept = await findVoices(pack);
  const fragment = location.hash.slice(1);
  const text = fragment === '' ? undefined : ((await readFragment(fragment)) ?? '');
  at('waiting').hidden = true;
  at('open').querySelector('input')!.onchange = async ({ target }) => {
    const file = (target as HTMLInputElement).files?.[0];
    if (file) open(await file.text().catch(() => ''));
  };
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.hash = fragment;
  open(text ?? kept.invitation, text === undefined && kept.invitation === '');

  /** Shows what is asked, or why nothing is; `isNone` where there was nothing to open. */
  function open(given: string, isNone = false): void {
    const invitation = readInvitation(given, pack!, today());
    tell(invitation ? '' : isNone ? said.none : said.altered);
    at('open').hidden = invitation !== undefined;
    at('hello').hidden = !invitation;
    if (invitation) greet(pack!, invitation, { ...kept, invitation: given });
  }

  function tell(line: string): void {
    at('said').hidden = line === '';
    at('said').textContent = line;
  }

  function greet(asked: Pack, invitation: Invitation, voices: KeptVoices): void {
    const { answers } = invitation.file;
    const names = [answers['org_name__short'], answers['org_name__full']].filter((one) => typeof one === 'string');
    const organisation = names.find((one) => one.trim() !== '');
    root.querySelector('#place')!.textContent = fillCount(
      organisation === undefined ? said.hello : said.helloOf,
      invitation.ask.length,
      live.language,
      { organisation: organisation ?? '' },
    );
    showLocked(asked, invitation);
    const begin = (voice: Pick<AnswersFile, 'by'> & Partial<AnswersFile>) => {
      at('hello').hidden = true;
      new VoiceQuestions(root, asked, invitation, words, voices, voice).begin();
    };
    const form = at('name') as HTMLFormElement;
    const name = form.querySelector('input')!;
    form.onsubmit = (event) => {
      event.preventDefault();
      const isMissing = name.value.trim() === '';
      form.querySelector<HTMLElement>('.mistake')!.hidden = !isMissing;
      name.setAttribute('aria-invalid', String(isMissing));
      name.setAttribute('aria-describedby', isMissing ? 'first-name-missing' : 'first-name-hint');
      if (isMissing) return name.focus();
      begin({ by: { name: name.value.trim(), key: newKey(), at: nowHere() } });
    };
    form.hidden = at('here').hidden = voices.voices.length > 0;
    at('here').hidden = voices.voices.length === 0;
    const someone = button(said.someone, () => {
      form.hidden = false;
      name.focus();
    });
    someone.classList.add('button--quiet');
    at('people').replaceChildren(
      ...voices.voices.map((one) => button(fillWords(said.resume, { name: one.by!.name }), () => begin(one))),
      someone,
    );
  }

  /** What is settled already, in words. */
  function showLocked(asked: Pack, { ask, file }: Invitation): void {
    const interview = readInterview(asked, file.answers, file.date, undefined, {}, file.confirmed);
    const rows = questionsOf(asked)
      .filter(({ id }) => !ask.includes(id))
      .flatMap((question) => {
        const given = withFields(question).filter(
          ({ id }) => file.answers[id] !== undefined || file.confirmed?.[id] !== undefined,
        );
        const answer = given.map(({ id }) => printAnswer(interview, id)).filter((one) => one !== '');
        return answer.length > 0 ? [{ label: question.label, answer: answer.join(' · ') }] : [];
      });
    at('locked').hidden = rows.length === 0;
    at('locked').querySelector('summary')!.textContent = fillWords(said.locked, { n: rows.length });
    at('locked')
      .querySelector('dl')!
      .replaceChildren(
        ...rows.flatMap(({ label, answer }) => [
          Object.assign(document.createElement('dt'), { textContent: label }),
          Object.assign(document.createElement('dd'), { textContent: answer }),
        ]),
      );
  }
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.textContent = label;
  made.onclick = press;
  return made;
}
