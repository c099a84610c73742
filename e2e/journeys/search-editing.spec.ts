import { expect, test } from '@playwright/test';

import { urls } from '@bbk/shared/urls';

import { adminToken, asAdmin, find } from '../support/cms.ts';
import { siteUrl } from '../support/environment.ts';

test.describe.configure({ timeout: 90_000 });

const stamp = Date.now().toString(36);
const headline = `찾아볼 기사 ${stamp}`;
const sentence = '물안개 속에서 첫 음이 울렸다.';

const text = (value: string) => ({
  type: 'text',
  version: 1,
  text: value,
  format: 0,
  mode: 'normal',
  style: '',
  detail: 0,
});
const node = (type: string, children: object[]) => ({
  type,
  version: 1,
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
});
const body = {
  root: node('root', [{ ...node('paragraph', [text(sentence)]), textFormat: 0, textStyle: '' }]),
};

async function found(query: string): Promise<boolean> {
  const address = `${urls.search('ko')}?${new URLSearchParams({ q: query }).toString()}`;
  const answer = await fetch(new URL(address, siteUrl));
  expect(answer.status).toBe(200);
  return (await answer.text()).includes(`/articles/search-${stamp}`);
}

test('what is published is found, what is written anew is found anew, and what is taken away is not @editing', async () => {
  const token = await adminToken();
  const [section] = await find('sections', { limit: '1' });
  const data = {
    language: 'ko',
    headline,
    dek: '찾을 수 있는지 보는 기사',
    slug: `search-${stamp}`,
    kind: 'news',
    section: section?.id,
    body,
  };
  const { doc } = await asAdmin<{ doc: { id: string } }>(token, 'POST', 'articles', {
    body: { ...data, _status: 'published' },
  });
  const change = (changed: object) =>
    asAdmin(token, 'PATCH', `articles/${doc.id}`, { body: changed });

  await expect.poll(() => found(stamp)).toBe(true);
  expect(await found(`물안개 ${stamp}`)).toBe(true);

  await change({ headline: `다시 쓴 기사 ${stamp}`, _status: 'published' });
  await expect.poll(() => found(`"다시 쓴 기사 ${stamp}"`)).toBe(true);
  expect(await found(`"찾아볼 기사 ${stamp}"`)).toBe(false);

  await change({ _status: 'draft' });
  await expect.poll(() => found(stamp)).toBe(false);
  await asAdmin(token, 'DELETE', `articles/${doc.id}`, { query: { trash: 'true' } });
});
