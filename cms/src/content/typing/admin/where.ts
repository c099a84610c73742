'use client';

const elementOf = (path: string) =>
  document.querySelector(`.rich-text-lexical[data-field-path="${CSS.escape(path)}"]`) ??
  document.getElementById(`field-${path}`);

const pathOf = (element: Element) =>
  element.getAttribute('data-field-path') ?? element.id.slice('field-'.length);

/** The field of the form that an element stands in, however deep; null outside of the form. */
export function fieldOf(target: EventTarget | null): string | null {
  if (!(target instanceof Element) || !target.closest('form.collection-edit__form')) return null;
  let field: string | null = null;
  for (let at: Element | null = target; at; at = at.parentElement) {
    if (at.matches('[id^="field-"], [data-field-path]')) [field = null] = pathOf(at).split(/__|\./);
  }
  return field;
}

/** What a field is called in the form that is open; null where the form does not show it now. */
export function labelOf(path: string | null): string | null {
  const field = path === null ? null : elementOf(path)?.closest('.field-type');
  const label = field?.querySelector('.field-label, .array-field__title, .group-field__title');
  const words = label?.firstChild?.textContent?.trim() ?? '';
  return words === '' ? null : words;
}

const mark = 'data-bbk-here';

/** Writes beside each field who is at it, and beside no other. */
export function markFields(people: readonly { field: string | null; name: string }[]): void {
  for (const marked of document.querySelectorAll(`[${mark}]`)) marked.removeAttribute(mark);
  for (const { field, name } of people) {
    const element = field === null ? null : elementOf(field)?.closest('.field-type');
    if (!element) continue;
    const before = element.getAttribute(mark);
    element.setAttribute(mark, before === null ? name : `${before}, ${name}`);
  }
}
