'use client';

import type { FormState } from 'payload';

type Values = Record<string, unknown>;

/** A form that is open: what is in it, and the state of its fields. */
interface Form {
  readonly values: () => Values;
  readonly fields: () => FormState;
}

interface Followed extends Form {
  /** What it sent last, as JSON of each field. */
  sent: ReadonlyMap<string, string>;
}

/** The open forms, by where each saves. */
const forms = new Map<string, Followed>();

const fieldsOf = (values: Values) =>
  new Map(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value) ?? '']));

/** Follows a form for as long as it is open: `sends` is called as often as it sends what it holds. */
export function followForm(path: string, { fields, values }: Form) {
  const form: Followed = { sent: fieldsOf(values()), fields, values };
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
function typedInto(form: Followed): ReadonlySet<string> {
  const now = [...fieldsOf(form.values())];
  return new Set(
    now.filter(([name, value]) => form.sent.get(name) !== value).map(([name]) => name),
  );
}

const isRichText = (value: unknown) =>
  typeof value === 'object' && value !== null && 'root' in value;

/**
 * What a save that went to `path` answered, as state of its form, but for the values of the fields that hold something
 * else by now. Of a row that was new in what was sent the answer brings the fields anew, which are there by now. Rich
 * text is never taken from an answer: its editor would be made anew, without what is in a block and not handed over
 * yet.
 */
export function withoutTyped(state: FormState, path: string): FormState {
  const form = forms.get(path);
  const typed = form ? typedInto(form) : new Set<string>();
  const there = form?.fields() ?? {};
  return Object.fromEntries(
    Object.entries(state).map(([name, field]) => {
      const isTyped = typed.has(name.split('.', 1)[0] ?? '') || isRichText(field.value);
      if (!isTyped || !(name in there)) return [name, field];
      const { initialValue: _, value: __, ...rest } = field;
      return [name, rest];
    }),
  );
}
