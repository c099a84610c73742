/** Why a request is not even tried: its status, and a sentence that says what is wrong and where. */
export type Problem = { status: 400 | 404 | 405 | 413 | 414 | 415 | 429; message: string };

export const bad = (message: string): Problem => ({ status: 400, message });

/** The answer, in the shape of all of the API's errors. */
export const refusal = ({ status, message }: Problem, headers: Record<string, string> = {}) =>
  Response.json(
    { errors: [{ message }] },
    { status, headers: { 'cache-control': 'no-store', ...headers } },
  );
