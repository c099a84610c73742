import type { Rule } from '../finding.ts';

/** What we lead readers to on our own site is there. */
export const internalLinks: Rule = {
  name: 'internal-links',
  check: (_, { links }) =>
    links
      .filter(({ state }) => state !== 'public')
      .map(({ path, state, target, text }) => ({
        level: state === 'gone' ? ('error' as const) : ('warning' as const),
        path,
        label: ['내부 링크', 'Link to our site'] as const,
        message:
          state === 'gone'
            ? ([
                `${text[0]}: 없거나 지워진 글로 이어집니다. 링크를 빼거나 바꿔 주세요.`,
                `${text[1]}: it leads to what is not there. Take it out, or change it.`,
              ] as const)
            : ([
                `${text[0]}: 아직 공개되지 않은 글로 이어집니다. 함께 공개하지 않으면 독자는 열 수 없습니다.`,
                `${text[1]}: it leads to what is not public yet. Readers can not open it until it is.`,
              ] as const),
        detail: 'id' in target ? `${target.collection} ${target.id}` : target.path,
      })),
};
