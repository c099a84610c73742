'use client';

import { revisionHeader } from '../header.ts';
import { untilComposed } from './composing.ts';

export type Conflict = { message: string; by: string; at: string };
export type Outcome =
  | { kind: 'saved'; sentAt: number }
  | { kind: 'conflict'; conflict: Conflict }
  | { kind: 'signedOut' }
  | { kind: 'offline' };

export type Form = {
  /** `/api/articles/<id>`: where the form saves. */
  path: string;
  /** When the text was saved that the form shows: it may have been loaded anew. */
  shown: () => string;
  /** The form as it is now. */
  values: () => Record<string, unknown>;
  onOutcome: (outcome: Outcome) => void;
};

const pathOf = (input: RequestInfo | URL) =>
  new URL(input instanceof Request ? input.url : input, location.href);

type Refusal = {
  errors?: { message?: string; data?: { kind?: string; by?: string; at?: string } }[];
};

async function outcomeOf(response: Response, sentAt: number): Promise<Outcome | null> {
  if (response.ok) return { kind: 'saved', sentAt };
  if (response.status === 401 || response.status === 403) return { kind: 'signedOut' };
  if (response.status !== 409) return null;
  const { errors } = (await response.clone().json()) as Refusal;
  const [first] = errors ?? [];
  if (first?.data?.kind !== 'stale') return null;
  const { at = '', by = '' } = first.data;
  return { kind: 'conflict', conflict: { message: first.message ?? '', by, at } };
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

/** Waits for the end of a syllable; what was composed meanwhile goes along. */
async function composedBody(init: RequestInit | undefined, values: Form['values']) {
  const asked = performance.now();
  await untilComposed();
  return performance.now() - asked > 20 ? renewed(init?.body, values) : (init?.body ?? null);
}

/**
 * Stands between the form and the network, since Payload's autosave can be neither replaced nor told to wait: a save
 * never goes out in the middle of a syllable, says which text it is based on, and its outcome is told. After a
 * conflict none goes out by itself until the editor has decided.
 */
export function guardSaves({ onOutcome, path, shown, values }: Form): () => void {
  const original = window.fetch.bind(window);
  let saved = '';
  let isStale = false;

  async function save(url: URL, input: RequestInfo | URL, init: RequestInit | undefined) {
    const isAutosave = url.searchParams.get('autosave') === 'true';
    if (isAutosave && isStale) return never;
    const body = isAutosave ? await composedBody(init, values) : (init?.body ?? null);
    const headers = new Headers(init?.headers);
    const basedOn = [saved, shown()].toSorted().at(-1);
    if (basedOn) headers.set(revisionHeader, basedOn);
    const sentAt = Date.now();
    const response = await original(input, { ...init, body, headers });
    if (response.ok) saved = await savedAt(response);
    const outcome = await outcomeOf(response, sentAt);
    isStale = outcome?.kind === 'conflict';
    if (outcome) onOutcome(outcome);
    return response;
  }

  window.fetch = async (input, init) => {
    const url = pathOf(input);
    if (init?.method?.toUpperCase() !== 'PATCH' || url.pathname !== path) {
      return original(input, init);
    }
    try {
      return await save(url, input, init);
    } catch (problem) {
      onOutcome({ kind: 'offline' });
      throw problem;
    }
  };
  return () => {
    window.fetch = original;
  };
}
