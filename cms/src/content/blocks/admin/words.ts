import type { Language } from '../../../platform/admin/language.ts';

const ko = {
  edit: '사진과 설명 고치기',
  done: '접기',
  noCaption: '설명 없음',
  noCredit: '저작권 표기 없음',
  noAlt: '대체 텍스트 없음',
  widths: { column: '본문 폭', mid: '조금 넓게', wide: '화면 가득' },
};

const en: typeof ko = {
  edit: 'Edit picture and caption',
  done: 'Fold',
  noCaption: 'No caption',
  noCredit: 'No credit',
  noAlt: 'No alternative text',
  widths: { column: 'Column', mid: 'Wider', wide: 'Full width' },
};

export const words: Readonly<Record<Language, typeof ko>> = { ko, en };
