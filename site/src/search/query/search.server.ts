import type { Locale } from '@bbk/shared/locales';

import { folded } from '../analysis/normalise.ts';
import { retyped } from '../analysis/keyboard.ts';
import type { SearchIndex } from '../index/searchIndex.server.ts';
import type { StoredDocument } from '../index/statements.ts';
import {
  byFacet,
  pageSize,
  type Answer,
  type FacetName,
  type FacetValue,
  type Hit,
  type Question,
  type Suggestion,
} from '../types.ts';
import { marked } from './mark.ts';
import { calledSo, meet, scoresOf } from './match.server.ts';
import { nameOf, nearestName, type Name } from './names.ts';
import { select, type Selection } from './select.ts';
import { snippet } from './snippet.ts';
import { suggestNames } from './suggest.ts';
import { looseTermsOf, termsOf, tidied, type Term } from './terms.ts';

const mostPages = 100;
/** What a hundred thousand documents take for one term is 200 KB. */
const rememberedTerms = 64;
/** With more hits than these, nobody has mistaken the keyboard. */
const fewHits = 3;

interface Reading {
  readonly how: Answer['how'];
  readonly text: string;
  readonly terms: readonly Term[];
}

/** Of a headline that is suggested a reader expects to see the words in it. */
const inTitles = (term: Term): Term =>
  term.kind === 'initials' ? term : { ...term, heads: `title : (${term.heads})`, bodies: null };

/** Answers questions from an index. */
export class Search {
  readonly #index: SearchIndex;
  #version = -1;
  #scores = new Map<string, Uint16Array>();
  #names: Name[] | null = null;

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  ask(question: Question): Answer {
    this.#forgetOlder();
    const text = tidied(question.text);
    const { reading, scores } = this.#read(text, question.locale);
    const all = this.#select(scores, question, 1);
    const pages = Math.min(mostPages, Math.ceil(all.total / pageSize));
    const page = Math.max(1, Math.min(question.page, pages));
    const { total, rows, facets } = page === 1 ? all : this.#select(scores, question, page);
    const other = retyped(text);
    const few = reading.how === 'asked' && total <= fewHits;
    return {
      text: reading.text,
      how: reading.how,
      retyped: few && other !== null && this.#finds(termsOf(other), question.locale) ? other : null,
      nearest:
        total === 0 && text !== ''
          ? nearestName(this.#allNames(), folded(text), question.locale)
          : null,
      ...{ total, pages, page },
      hits: rows.flatMap((row) => this.#hit(row, reading.terms) ?? []),
      facets: this.#labelled(facets, question.locale),
      complete: this.#index.filledAt !== null,
    };
  }

  /** What a text that is being typed may become: names first, then headlines. */
  suggest(typed: string, locale: Locale, limit = 8): Suggestion[] {
    this.#forgetOlder();
    const text = tidied(typed);
    const found = this.#suggestions(text, locale, limit);
    const other = found.length === 0 ? retyped(text) : null;
    return other === null ? found : this.#suggestions(other, locale, limit);
  }

  #suggestions(text: string, locale: Locale, limit: number): Suggestion[] {
    const names = suggestNames(this.#allNames(), text, locale, limit).map(
      ({ document }) => document,
    );
    const scores = this.#scoresOf(looseTermsOf(text).map(inTitles));
    const known = new Set(names.map(({ row }) => row));
    const { rows } = select(this.#index.facts, scores, {
      locale,
      filters: {},
      from: 0,
      to: limit + known.size,
    });
    const others = rows
      .filter((row) => !known.has(row))
      .flatMap((row) => this.#index.document(row) ?? []);
    const terms = termsOf(text);
    return [...names, ...others].slice(0, limit).map((doc) => ({
      text: marked(doc.title, terms),
      other: doc.otherTitle,
      kind: doc.kind,
      path: doc.path,
    }));
  }

  /** As it was asked, else in the other keyboard layout, else loosely: the first that finds something. */
  #read(text: string, locale: Locale): { reading: Reading; scores: Uint16Array } {
    const other = retyped(text);
    const asked: Reading = { how: 'asked', text, terms: termsOf(text) };
    const readings: Reading[] = [asked];
    if (other !== null) readings.push({ how: 'retyped', text: other, terms: termsOf(other) });
    readings.push({ how: 'loosely', text, terms: looseTermsOf(text) });
    for (const reading of readings) {
      if (!this.#finds(reading.terms, locale)) continue;
      const scores = this.#scoresOf(reading.terms).slice();
      for (const row of this.#calledSo(reading.text))
        scores[row] = (scores[row] ?? 0) && (scores[row] ?? 0) + calledSo;
      return { reading, scores };
    }
    return { reading: asked, scores: new Uint16Array(0) };
  }

  /** The rows that have just this name, or a name with just these initials. */
  #calledSo(text: string): number[] {
    const initials = text.replaceAll(' ', '');
    if (!/^[ㄱ-ㅎ]+$/.test(initials)) return this.#index.called(text);
    return this.#allNames().flatMap((name) =>
      name.initials === initials ? [name.document.row] : [],
    );
  }

  #finds(terms: readonly Term[], locale: Locale): boolean {
    if (terms.length === 0) return false;
    const scores = this.#scoresOf(terms);
    return select(this.#index.facts, scores, { locale, filters: {}, from: 0, to: 1 }).total > 0;
  }

  #scoresOf(terms: readonly Term[]): Uint16Array {
    const [first, ...rest] = terms.map((term) => this.#scoresOfTerm(term));
    return rest.reduce(meet, first ?? new Uint16Array(0));
  }

  #scoresOfTerm(term: Term): Uint16Array {
    const key = `${term.heads} ${term.bodies ?? ''}`;
    const known = this.#scores.get(key) ?? scoresOf(this.#index, term);
    this.#scores.delete(key);
    this.#scores.set(key, known);
    const [oldest] = this.#scores.keys();
    if (this.#scores.size > rememberedTerms && oldest !== undefined) this.#scores.delete(oldest);
    return known;
  }

  #select(scores: Uint16Array, { locale, filters }: Question, page: number): Selection {
    const [from, to] = [(page - 1) * pageSize, page * pageSize];
    return select(this.#index.facts, scores, { locale, filters, from, to });
  }

  #hit(row: number, terms: readonly Term[]): Hit | null {
    const doc = this.#index.document(row);
    return (
      doc && {
        path: doc.path,
        kind: doc.kind,
        title: marked(doc.title, terms),
        otherTitle: doc.otherTitle === null ? [] : marked(doc.otherTitle, terms),
        snippet: snippet(doc.dek, doc.body, terms),
        section: this.#sectionName(doc.section, doc.locale),
        issue: this.#issueNumber(doc),
        page: doc.page,
        publishedAt: doc.publishedAt,
      }
    );
  }

  #sectionName(id: string | null, locale: Locale): string | null {
    return id === null ? null : (this.#index.find('sections', id, locale)?.title ?? null);
  }

  #issueNumber({
    issue,
    number,
    locale,
  }: Pick<StoredDocument, 'issue' | 'number' | 'locale'>): number | null {
    return (
      number ??
      (issue === null ? null : (this.#index.find('issues', issue, locale)?.number ?? null))
    );
  }

  #labelOf(name: FacetName, value: string, locale: Locale): string | null {
    if (name === 'section') return this.#sectionName(value, locale);
    if (name !== 'issue') return value;
    const number = this.#issueNumber({ issue: value, number: null, locale });
    return number === null ? null : String(number);
  }

  /** Years and issues from the newest, anything else from the most frequent. */
  #labelled(facets: Selection['facets'], locale: Locale): Answer['facets'] {
    return byFacet((name) => {
      const values = facets[name].map((each): FacetValue => ({
        ...each,
        label: this.#labelOf(name, each.value, locale),
      }));
      const byNumber = name === 'year' || name === 'issue';
      const order = (a: FacetValue, b: FacetValue) =>
        byNumber ? Number(b.label ?? 0) - Number(a.label ?? 0) : b.count - a.count;
      return values.toSorted(order);
    });
  }

  #allNames(): Name[] {
    this.#names ??= this.#index.named().map(nameOf);
    return this.#names;
  }

  #forgetOlder(): void {
    if (this.#version === this.#index.version) return;
    this.#version = this.#index.version;
    this.#scores = new Map();
    this.#names = null;
  }
}
