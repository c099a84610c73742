// node healthy.mjs <port>: ends well where the server on this port can do its work.
const { ok } = await fetch(`http://127.0.0.1:${process.argv[2]}/readyz`, {
  signal: AbortSignal.timeout(4_000),
}).catch(() => ({ ok: false }));
process.exit(ok ? 0 : 1);
