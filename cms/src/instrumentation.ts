/** Runs once when the server starts, before it answers anything. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { building, settings } = await import('./platform/settings.ts');
  if (building) return;
  const { markArrivals } = await import('@bbk/shared/arrival');
  markArrivals({ proxies: settings.proxies, production: settings.environment === 'production' });
  const { boot } = await import('./bin/boot.ts');
  await boot();
}
