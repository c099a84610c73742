import type { AfterErrorHook, PayloadRequest } from 'payload';

/** What a body that is no form makes of Payload's parser: a failure of ours, by its status. */
const noForm = /multipart|boundary|unexpected end|part header|malformed|not eligible/i;

/** What it makes of a text in the place of the file: that would name one that lies elsewhere already. */
const noFile = /upload handler|uploadConfig/;

const isForm = ({ headers }: PayloadRequest) =>
  headers.get('content-type')?.startsWith('multipart/') === true;

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
const statusOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;

const isDocument = (data: unknown) =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** Whether the failure lies in how the request's body is written. */
function isMalformed(req: PayloadRequest, error: unknown): boolean {
  if (error instanceof SyntaxError) return true;
  if (!isForm(req)) return false;
  const message = messageOf(error);
  return !isDocument(req.data) || noForm.test(message) || (!req.file && noFile.test(message));
}

type Told = Parameters<AfterErrorHook>[0]['result'];

/** What Payload says of an error that it does not know. */
const unknown = 'An unknown error occurred.';

/**
 * What is wrong, and where. Payload knows its own errors by their class, of which a bundled server has more than one,
 * and by the class's name, which bundling takes away: of an error of another copy it tells nothing. What another hook
 * has said instead of the error stays said.
 */
function withDetails(
  { data, isPublic, message }: Error & { data?: Record<string, unknown>; isPublic?: unknown },
  told: Told,
) {
  const [only] = told?.errors ?? [];
  if (!only || only.data || isPublic !== true) return;
  const said = only.message === unknown ? message : only.message;
  return { response: { errors: [{ ...only, message: said, ...(data && { data }) }] } };
}

/** A body that can not be read is a 400; what is our own failure is logged, once, with its stack. */
export const answersFailures: AfterErrorHook = ({ error, req, result }) => {
  const status = statusOf(error) ?? 500;
  if (status !== 500) return withDetails(error, result);
  if (isMalformed(req, error)) {
    return { status: 400, response: { errors: [{ message: 'The body can not be read.' }] } };
  }
  // Payload logs errors that are none of its own by itself.
  if (error.name === 'APIError') req.payload.logger.error({ err: error });
};
