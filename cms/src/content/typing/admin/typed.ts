'use client';

import type { FieldState, FormState } from 'payload';

type Values = Record<string, unknown>;

/** A form that is open: what is in it, and the state of its fields. */
interface Form {
  readonly values: () => Values;
  readonly fields: () => FormState;
}

type Sent = ReadonlyMap<string, string>;

interface Followed extends Form {
  /** What it sent with its last saves, as JSON of each field, by when each took place. */
  readonly sent: Map<string, Sent>;
}

/** As many saves as may have an answer under way: a step's beside an autosave's, and some to spare. */
const remembered = 4;

/** The open forms, by where each saves. */
const forms = new Map<string, Followed>();

const fieldsOf = (values: Values): Sent =>
  new Map(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value) ?? '']));

/**
 * Follows a form for as long as it is open: `sends` is called as often as it sends what it holds, and what that answers
 * once it is saved, with when that was.
 */
export function followForm(path: string, { fields, values }: Form) {
  const form: Followed = { sent: new Map(), fields, values };
  forms.set(path, form);
  return {
    sends: () => {
      const sent = fieldsOf(values());
      return (savedAt: string) => {
        form.sent.set(savedAt, sent);
        const [oldest] = form.sent.keys();
        if (form.sent.size > remembered && oldest !== undefined) form.sent.delete(oldest);
      };
    },
    end: () => {
      if (forms.get(path) === form) forms.delete(path);
    },
  };
}

/** The fields of the document's form that hold something else by now than what was saved then. */
function typedSince(savedAt: string, form: Followed): ReadonlySet<string> {
  const sent = form.sent.get(savedAt);
  const now = [...fieldsOf(form.values())];
  return new Set(now.filter(([name, value]) => sent?.get(name) !== value).map(([name]) => name));
}

const isRichText = (value: unknown) =>
  typeof value === 'object' && value !== null && 'root' in value;

/** What the server said of the form at `path`, without the values of those fields of it that are the form's own. */
function withoutValues(
  state: FormState,
  path: string,
  isOwn: (name: string, field: FieldState) => boolean,
): FormState {
  const there = forms.get(path)?.fields() ?? {};
  return Object.fromEntries(
    Object.entries(state).map(([name, field]) => {
      if (!(name in there) || !isOwn(name, field)) return [name, field];
      const { initialValue: _, value: __, ...rest } = field;
      return [name, rest];
    }),
  );
}

const isAdded = ({ addedByServer }: FieldState) => addedByServer === true;

/**
 * What the server answered a form that saves to `path`. Of a row that was new in the question it brings the fields
 * anew; where an answer before has brought them, something may have been chosen in them by now.
 */
export const withoutAdded = (state: FormState, path: string): FormState =>
  withoutValues(state, path, (_, field) => isAdded(field));

/**
 * What the save to `path` answered that took place at `savedAt`, as state of its form, but for the values of the fields
 * that hold something else by now: also where a later save has taken them along, whose answer is not here yet. Rich text
 * is never taken from an answer: its editor would be made anew, without what is in a block and not handed over yet.
 */
export function withoutTyped(state: FormState, path: string, savedAt: string): FormState {
  const form = forms.get(path);
  const typed = form ? typedSince(savedAt, form) : new Set<string>();
  return withoutValues(
    state,
    path,
    (name, field) =>
      isAdded(field) || isRichText(field.value) || typed.has(name.split('.', 1)[0] ?? ''),
  );
}
