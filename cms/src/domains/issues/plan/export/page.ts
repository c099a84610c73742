import { Html, html } from '../../../../platform/html.ts';
import { flatPlan, rangeOf, type FlatPage, type FlatPlan, type PageRange } from '../flat-plan.ts';
import { entriesOf, titleOfEntry, type Plan, type PlanEntry } from '../types.ts';
import { linesOf, nameOfIssue, type ContentsLine, type Language } from './lines.ts';
import { style } from './style.ts';

const words = {
  ko: {
    contents: '차례',
    plan: '배열표',
    heads: ['쪽', '제목', '종류', '글쓴이', '진행'],
    pages: (count: number) => `${count}쪽`,
    made: (at: string) => `${at} 현재`,
    until: (at: string) => `이 링크는 ${at}까지 열립니다. 공개 전 자료이니 밖으로 전하지 마세요.`,
    empty: (range: string) => `${range}쪽 비어 있음`,
    twice: (range: string) => `${range}쪽 겹침`,
    unplaced: (title: string) => `쪽이 없음: ${title}`,
    covers: ['표2', '표3'],
    sheet: '호 제작',
  },
  en: {
    contents: 'Contents',
    plan: 'Flat plan',
    heads: ['Pages', 'Title', 'Kind', 'By', 'Progress'],
    pages: (count: number) => `${count} pages`,
    made: (at: string) => `As of ${at}`,
    until: (at: string) =>
      `This link opens until ${at}. It is not public yet: keep it to yourself.`,
    empty: (range: string) => `p. ${range} empty`,
    twice: (range: string) => `p. ${range} used twice`,
    unplaced: (title: string) => `Without a page: ${title}`,
    covers: ['Cover 2', 'Cover 3'],
    sheet: 'Production',
  },
} as const;

const inSeoul = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Seoul',
  dateStyle: 'short',
  timeStyle: 'short',
});
const time = (at: Date) => inSeoul.format(at).replaceAll('-', '.');
const rangeText = ({ from, to }: PageRange) => (from === to ? String(from) : `${from}–${to}`);

const pagesText = ({ from, to }: ContentsLine) => {
  const range = rangeOf({ from, to });
  return range ? rangeText(range) : '–';
};

const line = (entry: ContentsLine) => html`
  <tr>
    <td class="pages">${pagesText(entry)}</td>
    <td>${entry.title}<small>${entry.dek}</small></td>
    <td class="wide">${entry.kind}</td>
    <td class="wide">${entry.by}</td>
    <td>${entry.state}<small>${entry.note}</small></td>
  </tr>
`;

/** The contents as a table, in the order of the magazine, part by part. */
function contentsTable(plan: Plan, language: Language): Html {
  const lines = linesOf(plan, language);
  const rows = lines.flatMap((entry, index) => {
    const isFirst = entry.part !== '' && entry.part !== lines[index - 1]?.part;
    const head = html`<tr class="part">
      <td></td>
      <td colspan="4">${entry.part}</td>
    </tr>`;
    return [...(isFirst ? [head] : []), line(entry)];
  });
  const wide = new Set([2, 3]);
  const heads = words[language].heads.map(
    (head, index) =>
      html`<th scope="col" ${wide.has(index) ? new Html('class="wide"') : ''}>${head}</th>`,
  );
  return html`<table>
    <thead>
      <tr>
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function pageView(plan: Plan, page: FlatPage, entries: ReadonlyMap<string, PlanEntry>): Html {
  const standing = page.entries.flatMap((id) => entries.get(id) ?? []);
  const kind = standing.length === 0 ? 'empty' : standing.length > 1 ? 'twice' : '';
  const blocks = standing.map((entry) => {
    const goesOn = entry.pageFrom === page.number ? '' : 'goes-on';
    return html`<span class="${goesOn}">${titleOfEntry(plan, entry)}</span>`;
  });
  return html`<div class="page ${kind}"><b>${page.number}</b>${blocks}</div>`;
}

/** The pages side by side, as in the workspace. */
function spreads(plan: Plan, flat: FlatPlan, language: Language): Html {
  const entries = new Map(entriesOf(plan).map((entry) => [entry.id, entry]));
  const [second, third] = words[language].covers;
  const side = (page: FlatPage | null, cover: string) =>
    page ? pageView(plan, page, entries) : html`<div class="page cover"><b>${cover}</b></div>`;
  return html`<ol class="spreads">
    ${flat.spreads.map(
      ({ left, right }) => html`<li>${side(left, second)}${side(right, third)}</li>`,
    )}
  </ol>`;
}

function problems(plan: Plan, flat: FlatPlan, language: Language): Html {
  const w = words[language];
  const entries = new Map(entriesOf(plan).map((entry) => [entry.id, entry]));
  const title = (id: string) => {
    const entry = entries.get(id);
    return (entry && titleOfEntry(plan, entry)) ?? '–';
  };
  const sentences = [
    ...flat.overlaps.map((overlap) => w.twice(rangeText(overlap))),
    ...flat.gaps.map((gap) => w.empty(rangeText(gap))),
    ...flat.unplaced.map((id) => w.unplaced(title(id))),
  ];
  if (sentences.length === 0) return html``;
  return html`<ul class="problems">
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
}

type Sheet = {
  /** `list`: the contents alone, to be printed; `desk`: with the pages, for the printer and the art desk. */
  kind: 'list' | 'desk';
  language: Language;
  now: Date;
  /** When the link that it was opened by runs out. */
  until?: Date;
};

/** An issue as a sheet to be printed, or to be looked at by those without an account. */
export function sheetOf(plan: Plan, { kind, language, now, until }: Sheet): Html {
  const w = words[language];
  const placed = entriesOf(plan).map(({ id, pageFrom, pageTo }) => ({
    id,
    from: pageFrom,
    to: pageTo,
  }));
  const flat = flatPlan(placed, plan.pageCount);
  const name = nameOfIssue(plan, language);
  const facts = [
    w.pages(flat.pageCount),
    plan.print.trim,
    plan.print.issn && `ISSN ${plan.print.issn}`,
  ];
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>${name} · ${kind === 'desk' ? w.plan : w.contents}</title>
        <style>
          ${new Html(style)}
        </style>
      </head>
      <body>
        <header>
          <h1>${name}</h1>
          <p>${facts.filter((fact) => fact !== null).join(' · ')}</p>
          <p>${w.made(time(now))}</p>
        </header>
        ${
          kind === 'desk'
            ? html`${problems(plan, flat, language)}
                <h2>${w.plan}</h2>
                ${spreads(plan, flat, language)}`
            : null
        }
        <h2>${w.contents}</h2>
        ${contentsTable(plan, language)}
        <footer>Billboard Korea · ${w.sheet}${until ? ` · ${w.until(time(until))}` : ''}</footer>
      </body>
    </html>`;
}
