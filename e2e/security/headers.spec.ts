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
    expect(said(policy, 'script-src'), path).toEqual(["'self'"]);
    expect(said(policy, 'frame-ancestors'), path).toEqual(["'none'"]);
    expect(said(policy, 'object-src'), path).toEqual(["'none'"]);
  }
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

test('a file that is written to, or asked for by halves that it has not, is no failure of ours', async () => {
  const status = async (path: string, init: RequestInit) =>
    (await fetch(new URL(path, siteUrl), init)).status;
  for (const path of ['/sw.js', '/icon.svg', '/speculation-rules.json']) {
    expect(await status(path, { method: 'PUT', body: 'x' }), path).toBe(405);
    expect(await status(path, { headers: { range: 'bytes=99999999-' } }), path).toBe(416);
    expect(await status(path, { headers: { 'if-match': '"another"' } }), path).toBe(412);
  }
});
