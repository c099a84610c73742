'use client';

import type { FormState } from 'payload';

type Values = Record<string, unknown>;

/** The open forms, by where each saves: what it sent last, as JSON of each field, and what is in it. */
const forms = new Map<string, { sent: ReadonlyMap<string, string>; values: () => Values }>();

const fieldsOf = (values: Values) =>
  new Map(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value) ?? '']));

/** Follows a form for as long as it is open: `sends` is called as often as it sends what it holds. */
export function followForm(path: string, values: () => Values) {
  const form = { sent: fieldsOf(values()), values };
  forms.set(path, form);
  return {
    sends: () => {
      form.sent = fieldsOf(values());
    },
    end: () => {
      if (forms.get(path) === form) forms.delete(path);
    },
  };
}

/** The fields of the document's form that hold something else by now than what was sent last. */
export function typedSince(path: string): ReadonlySet<string> {
  const form = forms.get(path);
  if (!form) return new Set();
  const now = [...fieldsOf(form.values())];
  return new Set(
    now.filter(([name, value]) => form.sent.get(name) !== value).map(([name]) => name),
  );
}

const isRichText = (value: unknown) =>
  typeof value === 'object' && value !== null && 'root' in value;

/**
 * What a save answered, as state of the form, but for the values of the fields that were `typed` meanwhile. Rich text
 * is never taken from an answer: its editor would be made anew, without what is in a block and not handed over yet.
 */
export const withoutTyped = (state: FormState, typed: ReadonlySet<string>): FormState =>
  Object.fromEntries(
    Object.entries(state).map(([path, field]) => {
      const isTyped = typed.has(path.split('.', 1)[0] ?? '') || isRichText(field.value);
      if (!isTyped || field.addedByServer) return [path, field];
      const { initialValue: _, value: __, ...rest } = field;
      return [path, rest];
    }),
  );
