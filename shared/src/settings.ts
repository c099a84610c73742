import { createHmac } from 'node:crypto';
import { isAbsolute, join, resolve } from 'node:path';

import { z } from 'zod';

/**
 * Every setting of both servers, parsed once at start. `.env.example` documents each.
 * A wrong one is a `SettingsError` whose message names it: the start stops with that sentence.
 */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

const port = (fallback: number) => z.coerce.number().int().min(1).max(65_535).default(fallback);
const origin = z.url({ protocol: /^https?$/ }).transform((value) => new URL(value).origin);
const secret = z.string().min(32);
/** An empty line in an env file means "not set". */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** `name@example.com`, or with the name that readers of a mail see: `Billboard Korea <name@example.com>`. */
const mailbox = z.string().transform((value, context) => {
  const [, name = '', written = ''] = /^(?:([^<>]*)<)?([^<>]+)>?$/.exec(value.trim()) ?? [];
  const address = z.email().safeParse(written);
  if (address.success) return { name: name.trim(), address: address.data };
  context.addIssue('must be a mail address, or a name and <a mail address>');
  return z.NEVER;
});

const common = z.object({
  APP_ENV: z.enum(['development', 'production']).default('development'),
  CMS_PORT: port(3001),
  SITE_PORT: port(3000),
  CMS_URL: optional(origin),
  SITE_URL: optional(origin),
  DATA_DIR: z.string().min(1).default('./data'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  SIGNING_SECRET: secret,
  SIGNING_SECRET_PREVIOUS: optional(secret),
  SERVICE_KEY: optional(secret),
  METRICS_KEY: optional(secret),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  INDEXNOW_KEY: optional(
    z.string().regex(/^[A-Za-z0-9-]{8,128}$/, 'must be 8 to 128 of a-z, A-Z, 0-9 and -'),
  ),
});

const addresses = (schema: z.ZodType<string, string>) =>
  optional(z.string().transform((value) => value.split(',').map((part) => part.trim()))).pipe(
    z.array(schema).min(1).optional(),
  );

/** Who is told of new addresses where nothing else is said: Naver, and Bing, which tells the others. */
const indexNowServices = [
  'https://searchadvisor.naver.com/indexnow',
  'https://www.bing.com/indexnow',
];

const cms = common.extend({
  PAYLOAD_SECRET: secret,
  DATABASE_URL: optional(
    z.string().regex(/^mongodb(\+srv)?:\/\//, 'must start with mongodb:// or mongodb+srv://'),
  ),
  SITE_URLS: addresses(origin),
  INDEXNOW_URLS: addresses(z.url({ protocol: /^https?$/ })),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
  MAIL_FROM: optional(mailbox),
  OPERATOR_EMAIL: optional(z.email()),
  ADMIN_EMAIL: optional(z.email()),
  ADMIN_PASSWORD: optional(z.string().min(12)),
  API_RATE: z.coerce.number().int().min(10).max(10_000_000).default(600),
  SEED: z.enum(['first-edition', 'none']).default('first-edition'),
  AVIF_EFFORT: optional(z.coerce.number().int().min(0).max(9)),
});

const site = common.extend({
  SITE_INSTANCE: z
    .string()
    .regex(/^[a-z0-9-]{1,32}$/, 'must be 1 to 32 of a-z, 0-9 and -')
    .default('1'),
  CMS_INTERNAL_URL: optional(origin),
  CMS_TIMEOUT_MS: z.coerce.number().int().min(100).max(30_000).default(3_000),
});

function parse<T extends z.ZodType>(schema: T, environment: NodeJS.ProcessEnv): z.infer<T> {
  const result = schema.safeParse(environment);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const name = issue.path.join('.');
    return environment[name] === undefined ? `${name} is not set` : `${name}: ${issue.message}`;
  });
  throw new SettingsError(`설정이 올바르지 않습니다 (wrong setting): ${problems.join('; ')}`);
}

/** Where a server is reached when nothing else is said: on this machine, at its port. */
const local = (portNumber: number) => `http://localhost:${portNumber}`;

/** `root` is the folder that a relative `DATA_DIR` is relative to: the repository's. */
function dataFolder(root: string, value: string): string {
  return isAbsolute(value) ? value : resolve(root, value);
}

/** The key of the site to the feed, where none is set: whoever can sign may read it. */
const derivedKey = (signingSecret: string) =>
  createHmac('sha256', signingSecret).update('service key').digest('hex');

/** The CMS's settings. @throws SettingsError */
export function cmsSettings(environment: NodeJS.ProcessEnv, root: string) {
  const parsed = parse(cms, environment);
  const data = dataFolder(root, parsed.DATA_DIR);
  const siteUrl = parsed.SITE_URL ?? local(parsed.SITE_PORT);
  return {
    environment: parsed.APP_ENV,
    port: parsed.CMS_PORT,
    cmsUrl: parsed.CMS_URL ?? local(parsed.CMS_PORT),
    siteUrl,
    /** The instances of the site, as this CMS reaches them. */
    siteInstances: parsed.SITE_URLS ?? [siteUrl],
    /** Search engines that are told of new addresses; null: none is. */
    indexNow: parsed.INDEXNOW_KEY
      ? { key: parsed.INDEXNOW_KEY, services: parsed.INDEXNOW_URLS ?? indexNowServices }
      : null,
    secret: parsed.PAYLOAD_SECRET,
    signingSecret: parsed.SIGNING_SECRET,
    /** What a link may be signed with: the one in use, and the one before it. */
    signingSecrets: [parsed.SIGNING_SECRET, parsed.SIGNING_SECRET_PREVIOUS].filter(
      (each) => each !== undefined,
    ),
    serviceKey: parsed.SERVICE_KEY ?? derivedKey(parsed.SIGNING_SECRET),
    /** Opens /metrics; without it there is none. */
    metricsKey: parsed.METRICS_KEY,
    databaseUrl: parsed.DATABASE_URL,
    /** Without a server, mails lie in `folders.cms`. */
    smtpUrl: parsed.SMTP_URL,
    mailFrom: parsed.MAIL_FROM ?? {
      name: 'Billboard Korea',
      address: `no-reply@${new URL(siteUrl).hostname}`,
    },
    operatorEmail: parsed.OPERATOR_EMAIL,
    adminEmail: parsed.ADMIN_EMAIL,
    adminPassword: parsed.ADMIN_PASSWORD,
    seed: parsed.SEED,
    /** How hard pictures are packed, 0 to 9; unset: by their size. */
    avifEffort: parsed.AVIF_EFFORT,
    /** How many proxies of ours stand between a client and this server. */
    proxies: parsed.TRUSTED_PROXIES,
    /** How many requests a minute a stranger makes to the API. */
    apiRate: parsed.API_RATE,
    logLevel: parsed.LOG_LEVEL,
    folders: { cms: join(data, 'cms'), media: join(data, 'media') },
  } as const;
}
export type CmsSettings = ReturnType<typeof cmsSettings>;

/** A site instance's settings. @throws SettingsError */
export function siteSettings(environment: NodeJS.ProcessEnv, root: string) {
  const parsed = parse(site, environment);
  const data = dataFolder(root, parsed.DATA_DIR);
  const cmsUrl = parsed.CMS_URL ?? local(parsed.CMS_PORT);
  return {
    environment: parsed.APP_ENV,
    port: parsed.SITE_PORT,
    siteUrl: parsed.SITE_URL ?? local(parsed.SITE_PORT),
    /** As editors know it: their previews are shown within it. */
    cmsUrl,
    /** As this instance reaches it. */
    cmsInternalUrl: parsed.CMS_INTERNAL_URL ?? cmsUrl,
    instance: parsed.SITE_INSTANCE,
    indexNowKey: parsed.INDEXNOW_KEY ?? null,
    cmsTimeout: parsed.CMS_TIMEOUT_MS,
    proxies: parsed.TRUSTED_PROXIES,
    /** What a signed call may be signed with: the one in use, and the one before it. */
    signingSecrets: [parsed.SIGNING_SECRET, parsed.SIGNING_SECRET_PREVIOUS].filter(
      (each) => each !== undefined,
    ),
    serviceKey: parsed.SERVICE_KEY ?? derivedKey(parsed.SIGNING_SECRET),
    /** Opens /metrics; without it there is none. */
    metricsKey: parsed.METRICS_KEY,
    logLevel: parsed.LOG_LEVEL,
    folders: {
      media: join(data, 'media'),
      assets: join(data, 'assets'),
      own: join(data, `site-${parsed.SITE_INSTANCE}`),
    },
  } as const;
}
export type SiteSettings = ReturnType<typeof siteSettings>;
