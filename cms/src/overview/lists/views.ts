/** A view of a list: its name, and the query that the list is shown with. */
export interface ListView {
  readonly name: { readonly ko: string; readonly en: string };
  readonly query: string;
}

const by = (field: string, operator: string, value: string) =>
  `where[or][0][and][0][${field}][${operator}]=${value}`;

const view = (ko: string, en: string, query: string): ListView => ({ name: { ko, en }, query });

/** Stands for whoever looks at the list. */
export const me = '{me}';

const texts: readonly ListView[] = [
  view('내가 만든 글', 'Made by me', by('createdBy', 'equals', me)),
  view('데스킹 대기', 'In review', by('stage', 'equals', 'review')),
  view('승인됨', 'Approved', by('stage', 'equals', 'approved')),
  view('예약됨', 'Scheduled', `${by('publishAt', 'exists', 'true')}&sort=publishAt`),
  view('최근 게재', 'Newest', `${by('stage', 'equals', 'published')}&sort=-firstPublishedAt`),
  view('영어판', 'English edition', by('language', 'equals', 'en')),
  view('철회됨', 'Retracted', by('stage', 'equals', 'retracted')),
];

/** The views that are there for everybody, by collection. */
export const builtIn: Readonly<Record<string, readonly ListView[]>> = {
  articles: texts,
  partnerships: texts,
  media: [
    view('내가 올린 사진', 'Uploaded by me', by('createdBy', 'equals', me)),
    view('대체 텍스트 없음', 'Without alt text', by('alt', 'exists', 'false')),
    view('크레딧 없음', 'Without credit', by('credit', 'exists', 'false')),
    view(
      '기한 있는 사진',
      'With an end of rights',
      `${by('rightsExpireOn', 'exists', 'true')}&sort=rightsExpireOn`,
    ),
  ],
};

/** What of an address makes a view: not the page that somebody is on. */
export function queryOf(search: string): string {
  const all = new URLSearchParams(search);
  const kept = [...all].filter(([name]) => !['page', 'depth', 'locale'].includes(name));
  return new URLSearchParams(kept.filter(([, value]) => value !== '')).toString();
}

/** The conditions of a view: the admin itself writes its order, columns and length into each address. */
const conditions = (query: string) =>
  [...new URLSearchParams(query)]
    .filter(([name]) => name.startsWith('where') || name === 'search')
    .map(String)
    .toSorted()
    .join();

/** Whether two addresses show the same documents. */
export const isSame = (one: string, other: string): boolean =>
  conditions(one) === conditions(other);
