/** The fields before a person's eyes: neither left out nor in a fold that is closed. */
export function fieldsOnScreen(section: HTMLElement, fields: readonly { readonly id: string }[]): readonly string[] {
  return fields
    .map(({ id }) => id)
    .filter((id) => {
      const field = section.querySelector<HTMLElement>(`[data-field="${id}"]`);
      return field && !field.hidden && !field.closest('details:not([open])');
    });
}
