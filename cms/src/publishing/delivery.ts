import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';

import { regenerateResponse, type ContentEvent } from '@bbk/shared/events';
import { sign } from '@bbk/shared/signature';
import type { Payload } from 'payload';

import { settings } from '../platform/settings.ts';

type Logger = Payload['logger'];

const timeout = 10_000;
const eventsPerCall = 100;
const pauseBeforeRetry = 1_000;

async function call(instance: string, events: readonly ContentEvent[], logger: Logger) {
  const body = JSON.stringify({ events });
  const response = await fetch(`${instance}/api/regenerate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...sign(settings.signingSecret, body) },
    body,
    signal: AbortSignal.timeout(timeout),
  });
  if (!response.ok) throw new Error(`it answered ${response.status}`);
  const { pages } = regenerateResponse.parse(await response.json());
  for (const { path, error } of pages.filter(({ outcome }) => outcome === 'failed')) {
    logger.warn({
      msg: `${instance} could not make ${path} again: ${error ?? 'it does not say why'}`,
    });
  }
}

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
};

async function callTwice(instance: string, events: readonly ContentEvent[], logger: Logger) {
  try {
    await call(instance, events, logger);
  } catch {
    await wait(pauseBeforeRetry);
    await call(instance, events, logger).catch((error: unknown) => {
      logger.warn({
        msg: `${instance} was not told of ${events.length} change(s): ${reasonOf(error)}`,
      });
    });
  }
}

/** What one instance is still to be told, in order; one call at a time. */
class Line {
  readonly #waiting: ContentEvent[] = [];
  #underway: Promise<void> | null = null;

  constructor(readonly instance: string) {}

  add(event: ContentEvent, logger: Logger): void {
    this.#waiting.push(event);
    this.#underway ??= this.#send(logger).finally(() => (this.#underway = null));
  }

  async settled(): Promise<void> {
    await this.#underway;
  }

  async #send(logger: Logger): Promise<void> {
    // The events of one transaction arrive one after the other: they leave together.
    await turn();
    while (this.#waiting.length > 0) {
      await callTwice(this.instance, this.#waiting.splice(0, eventsPerCall), logger);
    }
  }
}

const lines = settings.siteInstances.map((instance) => new Line(instance));
let muted = false;

/** Tells every instance of the site, at once, in order. Returns before they answer and never fails. */
export function deliver(logger: Logger, event: ContentEvent): void {
  if (muted) return;
  for (const line of lines) line.add(event, logger);
}

/** For a process that fills the database before any site runs. */
export function muteDelivery(): void {
  muted = true;
}

/** Waits until everything that was announced has been delivered, or given up. */
export async function deliveriesSettled(): Promise<void> {
  await Promise.all(lines.map((line) => line.settled()));
}
