import type { Outline } from './outline.ts';

/** Where a person is in the questionnaire; its address is the hash, the same in both languages. */
export type Route =
  { readonly view: 'home' } | { readonly view: 'check' } | { readonly view: 'question'; readonly id: string };

export const HOME: Route = { view: 'home' };
export const CHECK: Route = { view: 'check' };

/** The route a hash names; `undefined` where it names none. */
export function readRoute(hash: string, outline: Outline): Route | undefined {
  const [step, question] = hash.replace(/^#/, '').split('/');
  if (!step || step === 'home') return HOME;
  if (step === 'check') return CHECK;
  const asked = outline.questions.get(question ?? '') ?? outline.steps.find(({ id }) => id === step)?.questions[0];
  return asked?.step.id === step ? { view: 'question', id: asked.id } : undefined;
}

export function hashOf(route: Route, outline: Outline): string {
  switch (route.view) {
    case 'home':
      return '';
    case 'check':
      return '#check';
    case 'question':
      return `#${outline.questions.get(route.id)!.step.id}/${route.id}`;
  }
}
