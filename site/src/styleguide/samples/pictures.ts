import type { PictureView } from '../../content/media/types.ts';
import type { Sampler } from './say.ts';

/** Where the samples' pictures lie, in `public`: the magazine's own drawings, small. */
const file = (name: string, width: number) => `/samples/${name}-${width}.avif`;

const picture = (
  name: string,
  [width, height]: readonly [number, number],
  widths: readonly [number, ...number[]],
  more: Partial<PictureView> & Pick<PictureView, 'alt'>,
): PictureView => ({
  width,
  height,
  sources: widths.map((each) => ({ src: file(name, each), width: each })),
  squares: [],
  fallback: {
    src: file(name, widths[0]),
    width: widths[0],
    height: Math.round((widths[0] * height) / width),
  },
  caption: null,
  credit: null,
  color: '#8a8178',
  focal: { x: 50, y: 50 },
  ...more,
});

/** Drawings in each proportion that a page meets. */
export function picturesIn({ say }: Sampler) {
  const credit = say('그림 옥다린', 'Art by Ok Darin');
  return {
    hero: picture('hero', [2000, 1180], [640, 1440], {
      alt: say(
        '망점으로 인쇄한 음반. 붉은 라벨에 12라는 숫자가 적혀 있다',
        'A record printed in halftone, the number 12 on its red label',
      ),
      focal: { x: 62, y: 50 },
      credit,
    }),
    stage: picture('stage', [1500, 1125], [960], {
      alt: say(
        '네 줄기 조명이 빈 무대에 겹치는 망점 인쇄',
        'Four beams of light crossing an empty stage, in halftone',
      ),
      credit,
    }),
    takes: picture('takes', [1500, 1000], [1100], {
      alt: say(
        '마흔한 줄의 파형. 마지막 줄만 붉게 인쇄되어 있다',
        'Forty-one waveforms in rows, only the last in red',
      ),
      caption: say(
        '마흔한 번의 테이크를 길이와 크기대로 늘어놓았다.',
        'Forty-one takes, laid out by length and loudness.',
      ),
      credit,
    }),
    cut: picture('cut', [1200, 1500], [700], {
      alt: say('잘라 어긋나게 인쇄한 글자 ‘한숨’', 'The letters of “sigh”, cut and misprinted'),
      credit,
    }),
    voice: picture('voice', [1500, 1800], [800], {
      alt: say('한 호흡을 원으로 감아 그린 음파', 'One breath as a sound wave wound into a circle'),
      caption: say('한 호흡의 음파.', 'The wave of one breath.'),
      credit,
    }),
  };
}
export type Pictures = ReturnType<typeof picturesIn>;

const covers = {
  1: { size: [900, 1170], title: ['처음 세는 숫자', 'First Count'] },
  2: { size: [900, 1125], title: ['한 장의 무게', 'The Weight of One Disc'] },
  3: { size: [880, 1240], title: ['빈 무대', 'Empty Stage'] },
  4: { size: [900, 1080], title: ['제목의 해부', 'Anatomy of a Title'] },
  5: { size: [900, 1170], title: ['열두 번째 트랙', 'The Twelfth Track'] },
  6: { size: [930, 1125], title: ['겨울의 주파수', 'Winter Frequency'] },
} as const;

/** The title and the cover of a sample issue; nothing of a number that has none. */
export function coverOf({ say }: Sampler, number: number) {
  const cover = Object.hasOwn(covers, number) ? covers[number as keyof typeof covers] : null;
  if (!cover) return { title: null, cover: null };
  const title = say(cover.title[0], cover.title[1]);
  const alt = say(`제${number}호 「${title}」 표지`, `Cover of issue ${number}, “${title}”`);
  return { title, cover: picture(`cover-${number}`, cover.size, [480], { alt }) };
}
