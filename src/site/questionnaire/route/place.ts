import type { Outline } from './outline.ts';

/** Where a person is in the questionnaire; its address is the hash, the same in both languages. */
export type Place =
  { readonly view: 'home' } | { readonly view: 'check' } | { readonly view: 'question'; readonly id: string };

export const HOME: Place = { view: 'home' };
export const CHECK: Place = { view: 'check' };

/** The place a hash names; `undefined` where it names none. */
export function readPlace(hash: string, outline: Outline): Place | undefined {
  const [step, question] = hash.replace(/^#/, '').split('/');
  if (!step) return HOME;
  if (step === 'check') return CHECK;
  const asked = outline.questions.get(question ?? '') ?? outline.steps.find(({ id }) => id === step)?.questions[0];
  return asked?.step.id === step ? { view: 'question', id: asked.id } : undefined;
}

export function hashOf(place: Place, outline: Outline): string {
  switch (place.view) {
    case 'home':
      return '';
    case 'check':
      return '#check';
    case 'question':
      return `#${outline.questions.get(place.id)!.step.id}/${place.id}`;
  }
}
