'use client';

import type { FormState } from 'payload';

import { Turns } from '../../../platform/turns.ts';
import { formHeader, revisionHeader, tabHeader } from '../header.ts';
import { isComposing, untilComposed } from './composing.ts';
import { followForm } from './typed.ts';

export type Conflict = { message: string; by: string; at: string };
export type Outcome =
  | { kind: 'saved'; sentAt: number; at: string }
  | { kind: 'conflict'; conflict: Conflict }
  | { kind: 'beside'; message: string }
  | { kind: 'signedOut' }
  | { kind: 'offline' };

export type Form = {
  /** `/api/articles/<id>`: where the form saves. */
  path: string;
  /** When the text was saved that the form shows: it may have been loaded anew. */
  shown: () => string;
  /** The form as it is now. */
  values: () => Record<string, unknown>;
  /** The state of its fields, by their paths. */
  fields: () => FormState;
  /** The window that it is open in. */
  tab: string;
  /** A name of its own, for as long as it is open. */
  name: string;
  /** Resolves as soon as no other window writes. */
  alone: () => Promise<void>;
  /** An autosave begins: what is typed from now on is not in it, whatever it answers. */
  onBegin: () => void;
  onOutcome: (outcome: Outcome) => void;
};

/** Said by what stands before the CMS, or by one that is overrun: it has not looked at what it was sent. */
const notTaken: ReadonlySet<number> = new Set([429, 502, 503]);

const pathOf = (input: RequestInfo | URL) =>
  new URL(input instanceof Request ? input.url : input, location.href);

type Refusal = {
  errors?: { message?: string; data?: { kind?: string; by?: string; at?: string } }[];
};

async function refusalOf(response: Response): Promise<Outcome | null> {
  if (notTaken.has(response.status)) return { kind: 'offline' };
  if (response.status === 401 || response.status === 403) return { kind: 'signedOut' };
  if (response.status !== 409) return null;
  const { errors } = (await response.clone().json()) as Refusal;
  const [first] = errors ?? [];
  const { at = '', by = '', kind } = first?.data ?? {};
  const message = first?.message ?? '';
  if (kind === 'beside') return { kind, message };
  return kind === 'stale' ? { kind: 'conflict', conflict: { message, by, at } } : null;
}

/** When the save took place: what the next one is based on. */
async function savedAt(response: Response): Promise<string> {
  const { doc } = (await response.clone().json()) as { doc?: { updatedAt?: unknown } };
  return typeof doc?.updatedAt === 'string' ? doc.updatedAt : '';
}

/** The body of an autosave with what has been composed since it was put together. */
function renewed(body: BodyInit | null | undefined, values: Form['values']): BodyInit | null {
  if (!(body instanceof FormData) || !body.has('_payload')) return body ?? null;
  const fresh = new FormData();
  for (const [name, value] of body) fresh.append(name, value);
  fresh.set('_payload', JSON.stringify({ ...values(), _status: 'draft' }));
  return fresh;
}

const never = new Promise<Response>(() => undefined);

/**
 * Stands between the form and the network, since Payload's autosave can be neither replaced nor told to wait: a save
 * never goes out in the middle of a syllable or while somebody else writes, says which text it is based on, and its
 * outcome is told. After a conflict none goes out by itself until the editor has decided.
 */
export function guardSaves(form: Form): () => void {
  const { name, onOutcome, path, tab, values } = form;
  const original = window.fetch.bind(window);
  const typed = followForm(path, form);
  let saved = '';
  let isStale = false;
  // Two at once would be based on the same text, and one of them be refused.
  const turns = new Turns();

  async function send(input: RequestInfo | URL, init: RequestInit | undefined) {
    const headers = new Headers(init?.headers);
    headers.set(tabHeader, tab);
    headers.set(formHeader, name);
    const basedOn = [saved, form.shown()].toSorted().at(-1);
    if (basedOn) headers.set(revisionHeader, basedOn);
    const sentAt = Date.now();
    const isSaved = typed.sends();
    const response = await original(input, { ...init, headers });
    if (response.ok) {
      saved = await savedAt(response);
      isSaved(saved);
    }
    const outcome: Outcome | null = response.ok
      ? { kind: 'saved', sentAt, at: saved }
      : await refusalOf(response);
    isStale = outcome?.kind === 'conflict';
    if (outcome) onOutcome(outcome);
    return response;
  }

  async function inTurn<T>(answer: () => Promise<T>): Promise<T> {
    const endTurn = await turns.take();
    try {
      return await answer();
    } finally {
      endTurn();
    }
  }

  /** Waits for what others write, the end of a syllable, and a save before; what was typed meanwhile goes along. */
  async function autosave(input: RequestInfo | URL, init: RequestInit | undefined) {
    form.onBegin();
    const before = JSON.stringify(values());
    while (!isStale) {
      await form.alone();
      await untilComposed();
      const response = await inTurn(async () => {
        // While it waited for its turn, a syllable was begun, or the save before refused.
        if (isComposing() || isStale) return null;
        const isAsItWas = JSON.stringify(values()) === before;
        return send(input, { ...init, body: isAsItWas ? init?.body : renewed(init?.body, values) });
      });
      if (response) return response;
    }
    return never;
  }

  window.fetch = async (input, init) => {
    const url = pathOf(input);
    if (init?.method?.toUpperCase() !== 'PATCH' || url.pathname !== path) {
      return original(input, init);
    }
    try {
      const isAutosave = url.searchParams.get('autosave') === 'true';
      return await (isAutosave ? autosave(input, init) : inTurn(() => send(input, init)));
    } catch (problem) {
      onOutcome({ kind: 'offline' });
      throw problem;
    }
  };
  return () => {
    window.fetch = original;
    typed.end();
  };
}
