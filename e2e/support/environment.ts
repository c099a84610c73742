/**
 * Where the two servers are, and who may log in. `npm test` sets these for servers of its own; by hand they
 * are those of `npm start`, with `ADMIN_EMAIL` and `ADMIN_PASSWORD` of its first admin.
 */
const setting = (name: string, fallback: string) => process.env[name] ?? fallback;

export const siteUrl = setting('SITE_URL', 'http://localhost:3000');
/** The instances behind it, where there are several. */
export const siteInstances = setting('SITE_INSTANCES', siteUrl).split(',');
export const cmsUrl = setting('CMS_URL', 'http://localhost:3001');
export const firstAdmin = {
  email: setting('ADMIN_EMAIL', 'admin@example.com'),
  password: setting('ADMIN_PASSWORD', ''),
};

/** The admin of each process that tests: two who log in as the same person at one moment can lose a session. */
export const adminOf = (worker: number) =>
  worker === 0 ? firstAdmin : { ...firstAdmin, email: `tester-${worker}@example.com` };

/** The admin of this process. */
export const admin = adminOf(Number(process.env['TEST_PARALLEL_INDEX'] ?? 0));

export const chromiumPath = setting('CHROMIUM_PATH', '/usr/bin/chromium');
export const javaPath = setting('JAVA_PATH', 'java');
