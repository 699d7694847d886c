import type { QuestionnaireContext } from './questionnaire-context.ts';

/**
 * Does what needs a part of the site that is not there yet. Where it cannot be fetched, says what to do: to try again,
 * or to reload a page that is older than the site; what was said goes once it can be fetched.
 */
export async function attempt(
  { notices, words }: Pick<QuestionnaireContext, 'notices' | 'words'>,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
    notices.drop('fetch');
  } catch {
    const { fetchFailed, pageOlder, reload } = words.notices;
    const online = navigator.onLine; // else a page that is reloaded is lost
    notices.say({
      key: 'fetch',
      event: true,
      lines: online ? [fetchFailed, pageOlder] : [fetchFailed],
      actions: online ? [{ label: reload, press: () => location.reload() }] : [],
    });
  }
}
