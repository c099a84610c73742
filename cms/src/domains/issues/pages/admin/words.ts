import type { Language } from '../../../../platform/admin/language.ts';
import type { RenderProblem } from '../operations/tools.ts';

export const problems = {
  noTool: {
    ko: '서버에 poppler-utils가 없어 쪽을 만들 수 없습니다. 운영자에게 알려 주세요.',
    en: 'The server lacks poppler-utils, which makes the pages. Tell the operator.',
  },
  locked: {
    ko: '암호가 걸린 PDF입니다. 암호 없이 다시 내보내 주세요.',
    en: 'The PDF has a password. Export it without one.',
  },
  unreadable: {
    ko: '쪽을 만들지 못했습니다. PDF를 다시 내보내 올리거나, 다시 시도해 주세요.',
    en: 'The pages could not be made. Export the PDF again, or try again.',
  },
  tooManyPages: { ko: '600쪽이 넘는 PDF입니다.', en: 'The PDF has more than 600 pages.' },
} as const satisfies Record<RenderProblem, Record<Language, string>>;

const isProblem = (value: string): value is RenderProblem => Object.hasOwn(problems, value);

export interface Progress {
  readonly state: 'waiting' | 'rendering' | 'ready' | 'failed';
  readonly problem: string | null;
  readonly sheets: number | null;
  readonly pages: readonly {
    readonly id: string;
    readonly sheet: number;
    readonly width: number;
    readonly height: number;
  }[];
}

/** How far the pages are, in a sentence. */
export function sentenceOf(
  { state, problem, sheets, pages }: Progress,
  language: Language,
): string {
  const done = pages.length;
  if (state === 'failed') {
    return problems[problem !== null && isProblem(problem) ? problem : 'unreadable'][language];
  }
  if (state === 'ready') {
    return language === 'ko' ? `${done}장이 준비되었습니다.` : `${done} sheets are ready.`;
  }
  if (state === 'waiting' || sheets === null) {
    return language === 'ko' ? '곧 쪽을 만들기 시작합니다.' : 'Pages are about to be made.';
  }
  return language === 'ko'
    ? `쪽을 만들고 있습니다. ${sheets}장 가운데 ${done}장이 되었습니다.`
    : `Pages are being made: ${done} of ${sheets} are done.`;
}

export const words = {
  title: { ko: '쪽 그림', en: 'Pages' },
  again: { ko: '다시 만들기', en: 'Try again' },
  unsaved: {
    ko: '저장하면 쪽을 만들기 시작합니다.',
    en: 'Pages are made once this is saved.',
  },
  unanswered: {
    ko: '상태를 물을 수 없습니다. 만드는 일은 그대로 이어집니다.',
    en: 'The state can not be asked for. The work goes on.',
  },
  noPdf: {
    ko: 'PDF를 고르고 저장하면 쪽이 여기에 보입니다.',
    en: 'Choose a PDF and save: its pages show here.',
  },
  open: { ko: '공개', en: 'Free' },
  closed: { ko: '닫힘', en: 'Closed' },
  counted: {
    ko: (open: number, all: number) => `${all}장 가운데 ${open}장을 누구나 읽을 수 있습니다.`,
    en: (open: number, all: number) => `${open} of ${all} sheets are free to read.`,
  },
} as const;
