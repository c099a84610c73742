import { bad, type Problem } from './problem.ts';

/** JSON larger than this is no document of ours. */
const largestJson = 10 * 1024 * 1024;

type Checked = { ok: true; request: Request } | { ok: false; problem: Problem };

const takesBody = (method: string) => ['POST', 'PATCH', 'PUT'].includes(method);
const typeOf = ({ headers }: Request) =>
  (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
const isObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The same request with another body, as JSON. */
function withJson(request: Request, body: string): Request {
  const headers = new Headers(request.headers);
  headers.set('content-type', 'application/json');
  headers.delete('content-length');
  return new Request(request.url, { method: request.method, headers, body });
}

async function json(request: Request): Promise<Checked> {
  const text = await request.text();
  if (text.length > largestJson) {
    return { ok: false, problem: { status: 413, message: 'The body is larger than 10 MB.' } };
  }
  if (text.trim() === '') return { ok: true, request: withJson(request, '{}') };
  if (!isObject(parsed(text))) {
    return { ok: false, problem: bad('The body has to be a JSON object.') };
  }
  return { ok: true, request: withJson(request, text) };
}

/** A query that is too long for an address comes as a form, and asks as a GET would. */
async function override(request: Request): Promise<Checked> {
  const url = new URL(request.url);
  const extra = await request.text();
  url.search = [url.search.slice(1), extra].filter(Boolean).join('&');
  const headers = new Headers(request.headers);
  for (const name of ['content-length', 'content-type', 'x-payload-http-method-override']) {
    headers.delete(name);
  }
  headers.delete('x-http-method-override');
  return { ok: true, request: new Request(url, { method: 'GET', headers }) };
}

const overrides = ({ headers }: Request) =>
  [headers.get('x-payload-http-method-override'), headers.get('x-http-method-override')].includes(
    'GET',
  );

const unsupported = (type: string): Checked => ({
  ok: false,
  problem: { status: 415, message: `Send JSON or multipart/form-data, not ${type || 'nothing'}.` },
});

/** The request with a body that the API can read, or what is wrong with the one it has. */
export async function checkBody(request: Request): Promise<Checked> {
  if (!takesBody(request.method)) return { ok: true, request };
  const type = typeOf(request);
  if (request.method === 'POST' && overrides(request)) {
    return type === 'application/x-www-form-urlencoded' ? override(request) : unsupported(type);
  }
  if (request.body === null || type === 'application/json') return json(request);
  return type === 'multipart/form-data' ? { ok: true, request } : unsupported(type);
}
