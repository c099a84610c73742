import type { Offer } from '../second-factor/offer.ts';

export type Step = 'code' | 'setup' | 'wrong';
export type Problem = { message: string; secondFactor?: Step; offer?: Offer };
export type Answer<T> = { ok: true; body: T } | { ok: false; problem: Problem };

type Failure = { message: string; data?: Partial<Offer> & { secondFactor?: Step } };

function problemOf(body: unknown, fallback: string): Problem {
  const [error] = (body as { errors?: Failure[] }).errors ?? [];
  const { secondFactor, ...offer } = error?.data ?? {};
  return {
    message: error?.message ?? fallback,
    ...(secondFactor ? { secondFactor } : {}),
    ...(secondFactor === 'setup' ? { offer: offer as Offer } : {}),
  };
}

/** Asks the API about accounts; what it refuses comes back as a sentence, and with what the next step needs. */
export async function ask<T>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  data: object | null,
  failed: string,
): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api/users/${path}`, {
      method,
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      ...(data ? { body: JSON.stringify(data) } : {}),
    });
    const body: unknown = await response.json();
    if (response.ok) return { ok: true, body: body as T };
    return { ok: false, problem: problemOf(body, failed) };
  } catch {
    return { ok: false, problem: { message: failed } };
  }
}
