export const dynamic = 'force-dynamic';

/** The process lives. Whether it can do its work is what `/readyz` says: to restart it mends no database. */
export function GET(): Response {
  return Response.json({ ok: true }, { headers: { 'cache-control': 'no-store' } });
}
