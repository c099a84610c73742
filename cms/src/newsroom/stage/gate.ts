import { APIError, ValidationError, type PayloadRequest } from 'payload';

import { say } from '../../platform/say.ts';
import { askGates, type AtGate, type Gate, type Problem } from '../../workflow/stages/gates.ts';

const isError = ({ level }: Problem) => level === 'error';

/** Refuses what errors hold back, as Payload refuses a field: at its path, all at once. */
function refuseErrors(req: PayloadRequest, collection: string, problems: readonly Problem[]): void {
  const errors = problems
    .filter(isError)
    .map(({ message, path = 'stage' }) => ({ message, path, label: '' }));
  if (errors.length > 0) throw new ValidationError({ collection, errors, req }, req.t);
}

/**
 * What the gates let pass: the warnings. With `reason` they are passed; without one a step by somebody in the
 * interface is refused, and told what they are.
 */
export async function passGates(
  gates: readonly Gate[],
  at: AtGate,
  reason: string | null,
): Promise<Problem[]> {
  const problems = await askGates(gates, at);
  refuseErrors(at.req, at.collection, problems);
  if (problems.length === 0 || reason) return problems;
  throw new APIError(
    say(
      at.req,
      '확인할 것이 있습니다. 그대로 진행하려면 까닭을 적어 주세요.',
      'There are warnings. To go on, say why.',
    ),
    422,
    { kind: 'warnings', problems },
    true,
  );
}

/** The same for a save that is no step: errors hold it back, warnings are for the log. */
export async function holdAtGates(gates: readonly Gate[], at: AtGate): Promise<void> {
  refuseErrors(at.req, at.collection, await askGates(gates, at));
}
