import { regenerateRequest, type RegenerateRequest } from '@bbk/shared/events';
import { signatureProblem, type SignatureProblem, type Signed } from '@bbk/shared/signature';

type Checked =
  | { readonly ok: true; readonly request: RegenerateRequest }
  | { readonly ok: false; readonly status: 400 | 401; readonly message: string };

const sentences: Record<SignatureProblem, string> = {
  missing: 'The call is not signed.',
  expired: 'The signature is too old, or the clocks of the two servers are apart.',
  mismatch: 'The signature does not fit the body: is SIGNING_SECRET the same on both sides?',
};

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Whether a call comes from the CMS, and says what it should. */
export function authorise(secrets: readonly string[], body: string, given: Signed): Checked {
  const problem = signatureProblem(secrets, body, given);
  if (problem) return { ok: false, status: 401, message: sentences[problem] };
  const request = regenerateRequest.safeParse(parsed(body));
  if (request.success) {
    if (request.data.event.id === given.event) return { ok: true, request: request.data };
    return { ok: false, status: 400, message: 'The header names another event than the body.' };
  }
  const [issue] = request.error.issues;
  const where = issue?.path.join('.') ?? '';
  return {
    ok: false,
    status: 400,
    message: `The body is not what it should be: ${where} ${issue?.message ?? ''}`,
  };
}
