import { expect, test } from '@playwright/test';

import { find } from '../support/cms.ts';
import { cmsUrl, siteUrl } from '../support/environment.ts';
import { urls } from '@bbk/shared/urls';

/** Of a policy what is said of one kind of thing. */
const said = (policy: string, directive: string) =>
  policy
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .find(([name]) => name === directive)
    ?.slice(1);

/** Of the one script that stands in a page. */
const hashPattern = expect.stringMatching(/^'sha256-[\w+/]{43}='$/) as unknown as string;

const headersOf = async (address: string) => (await fetch(address, { redirect: 'manual' })).headers;

test('a reading page runs scripts of ours alone, and is framed by nobody', async () => {
  const [story] = await find('articles', { 'where[language][equals]': 'ko', limit: '1' });
  const paths = [
    urls.home('ko'),
    urls.document('ko', 'articles', story?.slug ?? ''),
    `${urls.search('ko')}?q=a`,
    urls.document('ko', 'articles', '없는-기사'),
  ];
  for (const path of paths) {
    const headers = await headersOf(new URL(path, siteUrl).href);
    const policy = headers.get('content-security-policy') ?? '';
    expect(said(policy, 'default-src'), path).toEqual(["'none'"]);
    expect(said(policy, 'script-src'), path).toEqual(["'self'", hashPattern]);
    expect(said(policy, 'frame-ancestors'), path).toEqual(["'none'"]);
    expect(said(policy, 'object-src'), path).toEqual(["'none'"]);
  }
});

test('a reading page takes its own sheet and script, and none that somebody slips into it', async ({
  page,
}) => {
  await page.goto(urls.home('ko'));
  const faces = await page.evaluate(async () =>
    Array.from(await document.fonts.ready, ({ family }) => family.replaceAll('"', '')),
  );
  expect(faces, 'its own sheet names two').toEqual(
    expect.arrayContaining(['BK Display', 'BK Count']),
  );
  expect(await page.evaluate(() => document.documentElement.dataset['js'])).toBe('');
  const slippedIn = await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body{outline:9px solid red}';
    const script = document.createElement('script');
    script.textContent = 'document.body.dataset.slipped = ""';
    document.head.append(style, script);
    return [getComputedStyle(document.body).outlineWidth, document.body.dataset['slipped']];
  });
  expect(slippedIn).not.toContain('9px');
  expect(slippedIn).not.toContain('');
});

test('the API shows nothing; the admin runs scripts of its own alone, and is framed by nobody else', async () => {
  const api = (await headersOf(`${cmsUrl}/api/articles`)).get('content-security-policy') ?? '';
  expect(said(api, 'default-src')).toEqual(["'none'"]);
  const admin = await headersOf(`${cmsUrl}/admin/login`);
  const policy = admin.get('content-security-policy') ?? '';
  expect(said(policy, 'frame-ancestors')).toEqual(["'self'"]);
  expect(said(policy, 'object-src')).toEqual(["'none'"]);
  const scripts = said(policy, 'script-src') ?? [];
  const nonce = scripts.find((source) => source.startsWith("'nonce-"));
  expect(scripts).toEqual(["'self'", nonce, "'strict-dynamic'"]);
  const again = await headersOf(`${cmsUrl}/admin/login`);
  expect(again.get('content-security-policy'), 'a nonce is used once').not.toContain(nonce);
});

test('every answer says how it may be used', async () => {
  const addresses = [new URL('/', siteUrl).href, `${cmsUrl}/admin/login`, `${cmsUrl}/api/articles`];
  for (const address of addresses) {
    const headers = await headersOf(address);
    expect(headers.get('x-content-type-options'), address).toBe('nosniff');
    expect(headers.get('x-frame-options'), address).toMatch(/^(?:DENY|SAMEORIGIN)$/);
    expect(headers.get('referrer-policy'), address).toBeTruthy();
    expect(headers.get('cross-origin-opener-policy'), address).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy'), address).toBe('same-origin');
    expect(headers.get('permissions-policy'), address).toContain('camera=()');
  }
});
