import { expect, test } from '@playwright/test';

import { urls } from '@bbk/shared/urls';

import { adminToken, asAdmin, find } from '../support/cms.ts';
import { siteInstances, siteUrl } from '../support/environment.ts';

/** Two of the CMS and two of the site behind nginx: who asked which of them must make no difference. */

interface Receipt {
  state: string;
  instances: readonly { state: string }[];
}
type Made = { doc: { id: string } };

const slug = `topology-${Date.now().toString(36)}`;
const path = urls.document('ko', 'articles', slug);

test(
  'what is published is on every instance once its receipt says so, and behind the edge',
  {
    tag: '@topology',
  },
  async () => {
    const token = await adminToken();
    const [section] = await find('sections', { limit: '1' });
    const headline = '두 대에 실리는 기사';
    const text = { language: 'ko', kind: 'news', headline, dek: '한 문장이다.', slug };
    const body = { ...text, section: section?.id, _status: 'published' };
    const { doc } = await asAdmin<Made>(token, 'POST', 'articles', { body });
    const states = async () => {
      const answer = await asAdmin<{ receipt: Receipt | null }>(
        token,
        'GET',
        `receipts/articles/${doc.id}`,
      );
      return answer.receipt?.instances.map(({ state }) => state);
    };
    await expect.poll(states).toEqual(['live', 'live']);
    expect(siteInstances).toHaveLength(2);
    for (const site of [...siteInstances, siteUrl]) {
      const page = await fetch(new URL(path, site));
      expect(page.status, site).toBe(200);
      expect(await page.text(), site).toContain(headline);
    }
  },
);
