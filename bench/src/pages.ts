import { urls } from '@bbk/shared/urls';

const cms = process.env['CMS_URL'] ?? 'http://localhost:3001';

async function newest(collection: string, query: Record<string, string>): Promise<string> {
  const asked = new URLSearchParams({ limit: '1', depth: '0', ...query });
  const response = await fetch(`${cms}/api/${collection}?${asked.toString()}`);
  const { docs } = (await response.json()) as { docs: readonly { slug: string }[] };
  const slug = docs[0]?.slug;
  if (slug === undefined) throw new Error(`there is no document in ${collection}`);
  return slug;
}

/** The address of one page of each main type, of the first edition. */
export async function pages() {
  const article = await newest('articles', {
    'where[kind][equals]': 'feature',
    'where[language][equals]': 'ko',
    sort: '-firstPublishedAt',
  });
  const issue = await newest('issues', { 'where[status][equals]': 'onSale', sort: '-number' });
  const partnership = await newest('partnerships', {
    'where[language][equals]': 'ko',
    sort: '-firstPublishedAt',
  });
  return {
    home: urls.home('ko'),
    article: urls.document('ko', 'articles', article),
    issue: urls.document('ko', 'issues', issue),
    partnership: urls.document('ko', 'partnerships', partnership),
    list: urls.latest('ko'),
    search: `${urls.search('ko')}?q=${encodeURIComponent('음악')}`,
  };
}
