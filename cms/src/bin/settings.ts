import { SettingsError, siteSettings } from '@bbk/shared/settings';

/** Says what `npm start` needs to know, as the servers' own schemas read it; or in a sentence what is wrong. */
try {
  const { settings, repositoryRoot } = await import('../platform/settings.ts');
  const site = siteSettings(process.env, repositoryRoot);
  const { port: cmsPort, cmsUrl, siteUrl } = settings;
  process.stdout.write(`${JSON.stringify({ cmsPort, sitePort: site.port, cmsUrl, siteUrl })}\n`);
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
