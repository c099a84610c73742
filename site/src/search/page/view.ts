import { t } from '../../i18n/messages.ts';
import type {
  ChoiceView,
  FacetView,
  HitView,
  SearchKind,
  SearchView,
} from '../../content/search/types.ts';
import { tidied } from '../query/terms.ts';
import {
  type Suggestion,
  facetNames,
  pageSize,
  webOnly,
  type Answer,
  type FacetName,
  type FacetValue,
  type Question,
} from '../types.ts';
import { addressOf } from './address.ts';

type Locale = Question['locale'];

const isName = (
  kind: SearchKind,
  locale: Locale,
): kind is keyof ReturnType<typeof t>['search']['names'] & SearchKind =>
  kind in t(locale).search.names;

/** What a kind of document is called. */
function kindLabel(kind: SearchKind, locale: Locale): string {
  const m = t(locale);
  return isName(kind, locale) ? m.search.names[kind] : m.article.kinds[kind];
}

/** The words of a facet's value; null for one that has none in this language. */
function valueLabel(name: FacetName, { value, label }: FacetValue, locale: Locale): string | null {
  if (name === 'kind') return kindLabel(value as SearchKind, locale);
  if (name !== 'issue') return label;
  if (value === webOnly) return t(locale).issue.web;
  return label === null ? null : t(locale).issue.name(Number(label));
}

function facetView(name: FacetName, question: Question, values: readonly FacetValue[]): FacetView {
  const { locale, filters } = question;
  const { [name]: chosen, ...others } = filters;
  const to = (value: string | null) =>
    addressOf({
      ...question,
      page: 1,
      filters: value === null ? others : { ...others, [name]: value },
    });
  const choices = values.flatMap((each): ChoiceView[] => {
    const label = valueLabel(name, each, locale);
    const current = each.value === chosen;
    return label === null ? [] : [{ label, count: each.count, href: to(each.value), current }];
  });
  const count = values.reduce((sum, each) => sum + each.count, 0);
  const all = {
    label: t(locale).search.anything,
    count,
    href: to(null),
    current: chosen === undefined,
  };
  return { name, all, choices };
}

const hitView = ({ path, ...hit }: Answer['hits'][number]): HitView => ({ href: path, ...hit });

/** At most so many pages are shown as numbers, those around the reader's. */
const around = 2;

function pagesView(question: Question, { page, pages }: Answer) {
  const first = Math.max(1, Math.min(page - around, pages - 2 * around));
  const count = Math.min(pages, 2 * around + 1);
  return Array.from({ length: count }, (_, index) => first + index).map((number) => ({
    number,
    href: addressOf({ ...question, page: number }),
  }));
}

function resultsOf(question: Question, answer: Answer): SearchView['results'] {
  const meant = answer.nearest ?? answer.retyped;
  return {
    total: answer.total,
    first: (answer.page - 1) * pageSize + 1,
    hits: answer.hits.map(hitView),
    facets: facetNames.map((name) => facetView(name, question, answer.facets[name])),
    pages: pagesView(question, answer),
    page: answer.page,
    instead: answer.how === 'retyped' ? answer.text : null,
    loosely: answer.how === 'loosely',
    meant:
      meant === null
        ? null
        : { text: meant, href: addressOf({ ...question, text: meant, filters: {}, page: 1 }) },
    unfiltered:
      Object.keys(question.filters).length > 0
        ? addressOf({ ...question, filters: {}, page: 1 })
        : null,
    complete: answer.complete,
  };
}

/** What the page shows of an answer; `answer` is null where nothing was asked, or nobody answers. */
export function searchView(
  question: Question,
  answer: Answer | null,
  unavailable = false,
): SearchView {
  const query = tidied(question.text);
  const asked = { ...question, text: query };
  return {
    locale: question.locale,
    query,
    results: answer && resultsOf(asked, answer),
    unavailable,
  };
}

/** What the field shows of a suggestion. */
export const suggestionView = ({ kind, ...suggestion }: Suggestion, locale: Locale) => ({
  ...suggestion,
  label: kindLabel(kind, locale),
});
