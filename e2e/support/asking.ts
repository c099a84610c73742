/**
 * `fetch` for servers that are killed: it has them not compress. When Node 20's `fetch` is cut off while it unpacks a
 * compressed body, reading that body may never end (docs/publishing-line.md).
 */
export const asking = (
  url: string | URL,
  { headers, ...init }: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {},
): Promise<Response> =>
  fetch(url, { ...init, headers: { ...headers, 'accept-encoding': 'identity' } });
