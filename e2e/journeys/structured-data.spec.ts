import { expect, test } from '@playwright/test';

import { problemsOf, typesOf } from '../../site/test/seo/required.ts';
import { pageTypes } from '../support/page-types.ts';

const ofDevice = new Set(['saved', 'offline', 'style guide']);
const isSearch = (name: string) => name.startsWith('search');

test('what every real page says of itself in JSON-LD has all that Google asks for', async ({
  request,
}) => {
  test.setTimeout(120_000);
  const problems: string[] = [];
  const types = new Set<string>();
  for (const { name, locale, status, address } of pageTypes) {
    if (status !== 200 || ofDevice.has(name) || isSearch(name)) continue;
    const html = await (await request.get(await address())).text();
    const found = [...html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)];
    if (found.length !== 1) problems.push(`${locale} ${name}: ${found.length} graphs`);
    for (const [, text = ''] of found) {
      problems.push(...problemsOf(text).map((problem) => `${locale} ${name}: ${problem}`));
      for (const type of typesOf(text)) types.add(type);
    }
  }
  expect(problems).toEqual([]);
  const asked = ['NewsArticle', 'NewsMediaOrganization', 'BreadcrumbList', 'PublicationIssue'];
  expect([...types]).toEqual(expect.arrayContaining([...asked, 'ProfilePage', 'CollectionPage']));
});
