import { ValidationError, type PayloadRequest, type ValidationFieldError } from 'payload';

import type { Gate } from '../../workflow/stages/gates.ts';
import { say } from '../fields/say.ts';
import type { Doc } from '../publish/stored.ts';

import type { Checks } from './checks.ts';
import { preflight, type Standing } from './preflight.ts';
import { logLater, reasonOf } from './reason.ts';

// By name, not a symbol: Payload copies the context by its names within one request.
const byClock = 'preflightByClock';

/**
 * Nobody is there to give a reason: warnings do not hold back what the clock publishes. Whoever set the time has
 * seen them; errors hold it back all the same.
 */
export function askNoReasons(req: PayloadRequest): void {
  req.context[byClock] = true;
}

/** Only who asks as a person can be asked for a reason; the system itself publishes what it was told to. */
const asksReasons = (req: PayloadRequest) => Boolean(req.user) && !req.context[byClock];

function sentence(req: PayloadRequest, { label, level, message, path }: Standing) {
  const hint =
    level === 'warning'
      ? say(
          req,
          ' (경고: 점검 칸에 까닭을 적으면 넘어갈 수 있습니다.)',
          ' (A warning: give a reason in the preflight panel to let it stand.)',
        )
      : '';
  return {
    path,
    label: say(req, ...label),
    message: `${say(req, ...label)}: ${say(req, ...message)}${hint}`,
  } satisfies ValidationFieldError;
}

/**
 * The preflight, as the workflow asks it before a step. Warnings that have no reason yet are its to ask for: the
 * save that follows does not ask for them again.
 */
const gateOf =
  (checks: Checks): Gate =>
  async ({ collection, doc, req }) => {
    const id = typeof doc['id'] === 'string' ? doc['id'] : undefined;
    const { holding } = await preflight(req, { collection, id, checks }, doc);
    askNoReasons(req);
    return holding.map(({ label, level, message, path, rule }) => ({
      level: level === 'error' ? ('error' as const) : ('warning' as const),
      rule,
      path,
      message: `${say(req, ...label)}: ${say(req, ...message)}`,
    }));
  };

/** What a collection's documents have to pass on their way from desk to desk. */
export const gated = (checks: Checks) => ({ gates: [gateOf(checks)] });

type Subject = { collection: string; id: string | undefined; checks: Checks };

/**
 * Refuses a document that may not be public as it is. Answers with the pictures that readers are to have with it.
 * @throws ValidationError with what holds it back, field by field
 */
export async function refuseUnready(
  req: PayloadRequest,
  subject: Subject,
  doc: Doc,
): Promise<readonly string[]> {
  const { holding, unreleased } = await preflight(req, subject, doc);
  const errors = holding.filter(({ level }) => level === 'error');
  const warnings = asksReasons(req) ? holding.filter(({ level }) => level === 'warning') : [];
  const reason = reasonOf(doc);
  const refused = reason === '' ? [...errors, ...warnings] : errors;
  if (refused.length > 0) {
    const collection = subject.collection;
    const sentences = refused.map((standing) => sentence(req, standing));
    throw new ValidationError({ collection, errors: sentences, req }, req.t);
  }
  if (warnings.length > 0) logLater(req, reason, warnings);
  return unreleased;
}
