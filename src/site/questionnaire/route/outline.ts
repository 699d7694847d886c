import type { Path } from '../../../engine/interview.ts';
import type { LiveWords } from '../../words/words.ts';

/** A question as the page holds it. */
export interface OutlineQuestion {
  readonly id: string;
  readonly step: OutlineStep;
  /** Its rank on the quick path; absent where the quick path leaves it out. */
  readonly quick: number | undefined;
  /** That it takes someone who reads it. */
  readonly seconds: number;
  readonly section: HTMLElement;
  readonly heading: HTMLElement;
}

export interface OutlineStep {
  readonly id: string;
  readonly number: number;
  readonly label: string;
  readonly section: HTMLElement;
  readonly questions: OutlineQuestion[];
}

/** What can be known of the questionnaire before the pack arrives: it is read off the page itself. */
export interface Outline {
  readonly steps: readonly OutlineStep[];
  readonly questions: ReadonlyMap<string, OutlineQuestion>;
  readonly words: LiveWords;
}

/** What is shown together from a laptop up: neighbours of one step. */
export type Screen = readonly OutlineQuestion[];

export function readOutline(root: HTMLElement): Outline {
  const steps = [...root.querySelectorAll<HTMLElement>('.step')].map((section, index): OutlineStep => {
    const step: OutlineStep = {
      id: section.dataset['step']!,
      number: index + 1,
      label: section.dataset['label']!,
      section,
      questions: [],
    };
    for (const one of section.querySelectorAll<HTMLElement>('.question')) step.questions.push(readQuestion(one, step));
    return step;
  });
  const questions = new Map(steps.flatMap((step) => step.questions.map((question) => [question.id, question])));
  return { steps, questions, words: JSON.parse(root.querySelector('#words')!.textContent) as LiveWords };
}

function readQuestion(section: HTMLElement, step: OutlineStep): OutlineQuestion {
  const rank = section.dataset['quick'];
  const id = section.dataset['question']!;
  return {
    id,
    step,
    quick: rank === undefined ? undefined : Number(rank),
    seconds: Number(section.dataset['seconds']),
    section,
    heading: section.querySelector('h2')!,
  };
}

/** The screens of a path, in the order they are asked: questions the answers hide are left out. */
export function screensOf(outline: Outline, path: Path, isAsked: (id: string) => boolean): readonly Screen[] {
  const all = [...outline.questions.values()].filter(({ id }) => isAsked(id));
  const onPath =
    path === 'complete' ? all : all.filter(({ quick }) => quick !== undefined).sort((a, b) => a.quick! - b.quick!);
  const screens: OutlineQuestion[][] = [];
  for (const question of onPath) {
    const last = screens.at(-1);
    if (last?.[0]?.step === question.step) last.push(question);
    else screens.push([question]);
  }
  return screens;
}
