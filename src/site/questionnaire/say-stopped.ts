/**
 * Says that something of the page failed, and what can be done. In the page's own HTML and nothing else: what draws the
 * other messages may be what failed.
 */
export function sayStopped(
  words: string,
  actions: readonly { readonly label: string; readonly press: () => void }[],
): void {
  const notice = document.getElementById('broken')!;
  notice.replaceChildren(
    words,
    ...actions.map(({ label, press }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button button--quiet';
      button.textContent = label;
      button.onclick = press;
      return button;
    }),
  );
  document.getElementById('questionnaire')!.dataset['broken'] = '';
}
