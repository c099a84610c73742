/** Runs once when the server starts, before it answers anything. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { newsroomZone } = await import('./platform/seoul/keep-clock.ts');
  const { building, settings } = await import('./platform/settings.ts');
  if (building) return;
  // Payload writes dates by the clock of whoever writes: here, before the browser does.
  process.env['TZ'] = newsroomZone;
  const { markArrivals } = await import('@bbk/shared/arrival');
  markArrivals({ proxies: settings.proxies, production: settings.environment === 'production' });
  const { boot } = await import('./bin/boot.ts');
  await boot();
}
