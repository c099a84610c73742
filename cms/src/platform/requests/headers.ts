/** What the API answers is data: nothing in it runs, and no other site reads or frames it. */
const headers = {
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** A browser's own viewer of PDFs does not run in a sandbox. */
const policies = {
  data: "default-src 'none'; sandbox; frame-ancestors 'none'",
  file: "default-src 'none'; frame-ancestors 'self'",
};

/** Whether it is the address of an uploaded file. */
export const isFile = (pathname: string) => pathname.includes('/file/');

/** The answer, with what holds for every answer of the API. Nobody but the site caches one that a login sees. */
export function secured(response: Response, { pathname }: URL): Response {
  const secure = new Response(response.body, response);
  for (const [name, value] of Object.entries(headers)) secure.headers.set(name, value);
  const policy = isFile(pathname) ? policies.file : policies.data;
  secure.headers.set('Content-Security-Policy', policy);
  if (!isFile(pathname) && !secure.headers.has('cache-control')) {
    secure.headers.set('Cache-Control', 'private, no-store');
  }
  return secure;
}
