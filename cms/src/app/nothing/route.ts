/** What is answered to a browser that would have a page before anybody asked for it (next.config.ts). */
export const GET = (): Response => new Response(null, { status: 204 });
