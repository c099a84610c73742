import type { Checks } from '../../content/preflight/checks.ts';
import { needs, type Rule } from '../../content/preflight/finding.ts';
import { internalLinks } from '../../content/preflight/rules/internal-links.ts';
import { pictures } from '../../content/preflight/rules/pictures.ts';
import { rights } from '../../content/preflight/rules/rights.ts';
import { shareSize } from '../../content/preflight/rules/share-size.ts';
import { slug } from '../../content/preflight/rules/slug.ts';
import { timing } from '../../content/preflight/rules/timing.ts';
import { rows } from '../../content/pictures/used.ts';

import { picturesOfIssue } from './pictures.ts';

/** Every entry of the contents names an article or has a title. English titles may follow later. */
const contents: Rule = {
  name: 'contents',
  check: (doc, { locale }) => {
    if (locale === 'en') return [];
    return rows(doc['contents']).flatMap((part, first) =>
      rows(part['entries']).flatMap((entry, second) => {
        if (entry['kind'] === 'ad') return [];
        const isPrintOnly = entry['kind'] === 'printOnly';
        const field = isPrintOnly ? 'title' : 'article';
        const place = `${first + 1}-${second + 1}`;
        return needs(entry, field, {
          level: 'error',
          path: `contents.${first}.entries.${second}.${field}`,
          label: [`차례 ${place}`, `Contents ${place}`],
          message: isPrintOnly
            ? ['제목을 적어 주세요.', 'Enter a title.']
            : ['기사를 골라 주세요.', 'Choose an article.'],
        });
      }),
    );
  },
};

/** The issue has a cover to stand on the shelf with. */
const cover: Rule = {
  name: 'cover',
  check: (doc) =>
    needs(doc, 'covers', {
      level: 'warning',
      path: 'covers',
      label: ['표지', 'Cover'],
      message: [
        '표지가 없습니다. 서가와 호 페이지에 빈 표지로 나갑니다.',
        'There is none: the shelf and the issue’s page show an empty one.',
      ],
    }),
};

/** What an issue is checked for, in the order of its form. */
export const issueChecks: Checks = {
  pictures: picturesOfIssue,
  editions: false,
  rules: [cover, pictures, rights, contents, internalLinks, slug, timing, shareSize],
};
