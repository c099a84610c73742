import type { BodyNode, Inline, ListNode, ParagraphNode } from '../../content/body/types.ts';
import { picturesIn } from './pictures.ts';
import type { Sampler } from './say.ts';
import { cardIn, printIn } from './stories.ts';

export const text = (value: string, marks: { bold?: true; italic?: true } = {}): Inline => ({
  type: 'text',
  text: value,
  bold: marks.bold ?? false,
  italic: marks.italic ?? false,
});

export const paragraph = (value: string): ParagraphNode => ({
  type: 'paragraph',
  children: [text(value)],
});

export const heading = (value: string, level: 2 | 3 = 2) =>
  ({
    type: 'heading',
    level,
    id: value.replaceAll(' ', '-'),
    children: [text(value)],
  }) as const;

const cells = (values: readonly string[], isHeader: (index: number) => boolean) =>
  values.map((value, index) => ({
    header: isHeader(index),
    colSpan: 1,
    rowSpan: 1,
    children: [text(value)],
  }));

/** How a story begins: two paragraphs, the first with a sentence that can open it. */
export const openingIn = ({ say }: Sampler): readonly ParagraphNode[] => [
  paragraph(
    say(
      '새벽 두 시 십칠 분, 수영장에는 물이 없었다. 타일 바닥에 마이크 두 대가 서 있고, 세 사람은 신발을 벗은 채 깊은 쪽 끝에 앉아 있었다. 물결표식이 두 번째 음반의 녹음을 모두 마쳤다고 알린 지 나흘째 되던 밤이다. 음반사는 열한 곡을 받아 갔고 곡 목록은 인쇄소로 넘어갔다.',
      'At 2:17 in the morning the pool was dry. Two microphones stood on the tiles, and three people sat barefoot at the edge of the deep end. It was the fourth night after Tilde had said that their second album was done. The label had taken eleven songs, and the track list had gone to the printer.',
    ),
  ),
  paragraph(
    say(
      '“누가 먼저 말했는지는 기억이 안 나요.” 베이스를 치는 빙도훈은 세 번쯤 말을 고쳤다. “다만 한 곡이 남았다는 건 다 알고 있었어요. 열한 곡을 이어 들으면 끝에서 문이 덜 닫힌 소리가 났거든요.”',
      '“I don’t remember who said it first.” Bing Dohun, who plays the bass, started over three times. “But we all knew that one was left. Play the eleven in a row, and at the end you hear a door that isn’t quite shut.”',
    ),
  ),
];

function marked({ say, to }: Sampler): ParagraphNode {
  return {
    type: 'paragraph',
    children: [
      text(
        say(
          '녹음 기록에는 마흔한 개의 테이크가 남아 있다. 가장 짧은 것은 ',
          'The log holds forty-one takes. The shortest is ',
        ),
      ),
      text(say('9초', 'nine seconds'), { bold: true }),
      text(say(', 가장 긴 것은 12분이다. ', ' long, the longest twelve minutes. ')),
      {
        type: 'link',
        href: to('person', 'log'),
        external: false,
        children: [text(say('기록을 맡은 음하준', 'Eum Hajun, who kept it'))],
      },
      text(say('은 테이크마다 한 줄씩 적었다.', ', wrote one line for each.')),
      { type: 'break' },
      text(say('7번 “기침”.', 'No. 7: “a cough”.'), { italic: true }),
    ],
  };
}

const listIn = ({ say }: Sampler): ListNode => ({
  type: 'list',
  ordered: true,
  items: [
    { children: [text(say('불을 켠다', 'Turn on the lights'))], nested: null },
    {
      children: [text(say('문을 연다', 'Open the doors'))],
      nested: {
        type: 'list',
        ordered: false,
        items: [
          { children: [text(say('앞문', 'The front'))], nested: null },
          { children: [text(say('뒷문', 'The back'))], nested: null },
        ],
      },
    },
  ],
});

/** Blocks that carry figures, quotations and tables. */
function said({ say }: Sampler) {
  return {
    pullQuote: {
      type: 'pullQuote',
      text: say(
        '좋은데 너무 잘했다고 적혀 있으면, 다시 불러야죠. 우리는 잘하려고 거기 간 게 아니니까요.',
        'If the log says good but too well sung, you sing it again. We didn’t go there to be good.',
      ),
      speaker: say('탁해린', 'Tak Haerin'),
      source: say('노래', 'vocals'),
    },
    factBox: {
      type: 'factBox',
      title: say('숫자로 남은 밤', 'The night in numbers'),
      rows: [
        {
          figure: '41',
          text: say(
            '녹음한 테이크. 실린 것은 마지막 하나다.',
            'Takes recorded. Only the last is on the record.',
          ),
        },
        {
          figure: '2:17',
          text: say(
            '첫 테이크를 시작한 시각. 마지막은 5시 2분.',
            'When the first take began. The last ended at 5:02.',
          ),
        },
        {
          figure: '4.3',
          text: say('빈 수영장의 잔향, 초.', 'Seconds of reverb in an empty pool.'),
        },
        { figure: '1/41', text: say('실린 것.', 'Kept.') },
      ],
      note: say('음하준의 녹음 기록에서.', 'From the recording log of Eum Hajun.'),
    },
    table: {
      type: 'table',
      rows: [
        cells([say('곡', 'Song'), say('길이', 'Length'), say('테이크', 'Takes')], () => true),
        cells([say('낮은 물', 'Low Water'), '3:10', '4'], (index) => index === 0),
        cells([say('열두 번째', 'The Twelfth'), '4:33', '41'], (index) => index === 0),
      ],
    },
  } as const satisfies Record<string, BodyNode>;
}

/** Blocks that show something. */
function shown(s: Sampler) {
  const { say } = s;
  const pictures = picturesIn(s);
  return {
    gallery: {
      type: 'gallery',
      title: say('그 밤의 그림', 'Pictures of that night'),
      pictures: [
        { picture: pictures.stage, caption: say('빈 무대', 'An empty stage') },
        { picture: pictures.cut, caption: null },
        { picture: pictures.voice, caption: null },
      ],
    },
    video: {
      type: 'embed',
      url: 'https://www.youtube.com/watch?v=x',
      title: say('열두 번째 트랙, 빈 수영장에서', 'The Twelfth Track, in an empty pool'),
      host: 'youtube.com',
      poster: pictures.hero,
      player: {
        src: 'https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1',
        shape: 'video',
      },
    },
    audio: {
      type: 'embed',
      url: 'https://open.spotify.com/x',
      title: say('수면 아래 방송국', 'Station Below the Surface'),
      host: 'open.spotify.com',
      poster: null,
      player: null,
    },
    related: {
      type: 'relatedArticle',
      story: {
        ...cardIn(s)(
          'light',
          say('빛은 음악보다 먼저 도착한다', 'Light arrives before the music'),
          {
            print: printIn(s)(5, 58),
          },
        ),
        picture: pictures.stage,
      },
    },
  } as const satisfies Record<string, BodyNode>;
}

/** One of every node and block. */
export function everyBlockIn(s: Sampler): readonly BodyNode[] {
  const { say } = s;
  const pictures = picturesIn(s);
  const { pullQuote, factBox, table } = said(s);
  const { gallery, video, audio, related } = shown(s);
  return [
    ...openingIn(s),
    heading(say('마흔한 번의 처음', 'Forty-one first times')),
    marked(s),
    pullQuote,
    { type: 'image', picture: pictures.takes, caption: null, width: 'wide' },
    heading(say('곡 목록에 없는 노래', 'A song on no list')),
    paragraph(
      say(
        '음반이 나온 뒤에도 석 주 동안은 아무 일이 없었다. 마지막 곡이 끝나고 1분 50초의 침묵이 흐른 다음에야 열두 번째 트랙이 시작되기 때문이다. 대부분은 그 전에 바늘을 들었다.',
        'For three weeks after the record came out nothing happened. The twelfth track begins only after a minute and fifty seconds of silence. Most people had lifted the needle by then.',
      ),
    ),
    factBox,
    heading(say('끝까지 두세요', 'Leave it on')),
    paragraph(
      say(
        '물결표식은 지금도 이 노래의 제목을 말하지 않는다. 공연에서는 앙코르가 끝나고 불이 켜진 뒤, 관객이 절반쯤 나갔을 때 부른다.',
        'Tilde still will not say what the song is called. On stage they play it after the encore, when the lights are up and half the house has left.',
      ),
    ),
    heading(say('순서', 'In order'), 3),
    listIn(s),
    { type: 'quote', children: [text(say('끝까지 두세요.', 'Leave it on to the end.'))] },
    table,
    { type: 'divider' },
    gallery,
    video,
    audio,
    related,
    {
      type: 'image',
      picture: pictures.cut,
      caption: say('열 안의 그림', 'A picture inside the column'),
      width: 'column',
    },
    paragraph(
      say(
        '그 수가 마음에 든다고, 세 사람은 서로를 보지 않고 같은 말을 했다.',
        'They liked the number, all three said, without looking at one another.',
      ),
    ),
  ];
}

/** A list of records, from the third to the first. */
export function rankingIn(s: Sampler): readonly BodyNode[] {
  const { say } = s;
  const { cut } = picturesIn(s);
  const entry = (number: number, [title, meta, value]: readonly [string, string, string]) =>
    ({
      type: 'listEntry',
      number,
      title,
      meta,
      picture: number === 2 ? null : cut,
      text: [paragraph(value)],
    }) as const;
  return [
    paragraph(
      say(
        '비가 오면 판을 뒤집는다. 앞면은 맑은 날의 것이다.',
        'When it rains you turn the record over. The A-side is for clear days.',
      ),
    ),
    entry(3, [
      say('『낮은 천장』 Low Ceiling', 'Low Ceiling'),
      say('도래샘합주단 · 2019', 'Doraesaem Ensemble · 2019'),
      say(
        '다락방에서 녹음한 현악 사중주. 활이 천장에 닿는 소리까지 악보에 적었다.',
        'A string quartet recorded in an attic. Even the bows touching the ceiling are in the score.',
      ),
    ]),
    entry(2, [
      say('『주파수 보관소』', 'Frequency Archive'),
      say('이틀째비 · 2022', 'Second Day of Rain · 2022'),
      say(
        '끊긴 라디오 방송국의 대기음만으로 만든 서른 분. 침묵이 박자다.',
        'Thirty minutes made from the idle tone of dead radio stations. Silence keeps the beat.',
      ),
    ]),
    entry(1, [
      say('『수면 아래 방송국』', 'Station Below the Surface'),
      say('물결표식 · 2026', 'Tilde · 2026'),
      say(
        '열한 곡이라고 적힌 열두 곡. 바늘을 늦게 들수록 좋은 음반이다.',
        'Twelve songs that say they are eleven. The later you lift the needle, the better it gets.',
      ),
    ]),
  ];
}

/** An interview: questions and answers, long and short, and a sentence lifted out. */
export function turnsIn({ say }: Sampler): readonly BodyNode[] {
  const qa = (question: string, ...answer: readonly string[]): BodyNode => ({
    type: 'qa',
    question,
    speaker: say('탁해린', 'Tak Haerin'),
    answer: answer.map(paragraph),
  });
  return [
    paragraph(
      say(
        '문 앞에서 시작했다. 그는 먼저 손잡이를 보았다.',
        'We began at the door. She looked at the handle first.',
      ),
    ),
    qa(
      say('문이 왜 악기인가요?', 'Why is a door an instrument?'),
      say(
        '닫는 순간 노래가 시작되니까요. 녹음실 문은 두꺼워서 닫히기 직전에 공기가 한 번 눌려요. 귀가 먹먹해지죠. 저는 그때 음을 정해요. 반주를 듣고 정하는 게 아니라요.',
        'Because the song starts when you shut it. A studio door is thick; just before it closes it presses the air, and your ears go numb. That is when I choose the note, not when I hear the backing.',
      ),
      say(
        '그래서 스튜디오를 고를 때 문부터 닫아 봅니다. 소리가 너무 점잖은 문은 안 돼요.',
        'So when I pick a studio I close the door first. A door that sounds too polite won’t do.',
      ),
    ),
    qa(
      say('첫 음반 때는 그렇게 하지 않았죠.', 'You didn’t do that on the first record.'),
      say(
        '그땐 잘하고 싶었어요. 잘하는 소리는 금방 알아요. 다들 좋아하거든요. 그런데 석 달 지나서 들으니까 제가 없더라고요. 발음이 좋은 사람만 있었어요.',
        'I wanted to be good then. You know at once when something sounds good: everybody likes it. Three months later I listened, and I wasn’t there. There was only somebody with good diction.',
      ),
    ),
    {
      type: 'pullQuote',
      text: say(
        '“잘하는 소리는 금방 알아요. 다들 좋아하거든요. 그런데 거기 제가 없더라고요.”',
        '“You know at once when it sounds good: everybody likes it. But I wasn’t there.”',
      ),
      speaker: null,
      source: null,
    },
    qa(
      say(
        '한 노래를 가장 여러 번 불러 본 것은 몇 번입니까?',
        'What is the most times you have sung one song?',
      ),
      say(
        '마흔한 번이요. 어디였는지는 말 안 하기로 했어요. (웃음)',
        'Forty-one. We agreed not to say where. (Laughs.)',
      ),
    ),
    qa(
      say('다음 음반은요?', 'And the next record?'),
      say('문을 열어 놓고 녹음해 보려고요.', 'I want to record it with the door open.'),
    ),
  ];
}
