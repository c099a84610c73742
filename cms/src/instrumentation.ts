/** Runs once when the server starts, before it answers anything. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { building } = await import('./platform/settings.ts');
  if (building) return;
  const { boot } = await import('./bin/boot.ts');
  await boot();
}
