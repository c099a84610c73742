import type { Field, FieldHook, TextFieldSingleValidation } from 'payload';

import { day } from '../../../content/fields/dates.ts';
import { both, named, options } from '../../../content/fields/named.ts';
import { picture } from '../../../content/fields/picture.ts';
import { say } from '../../../content/fields/say.ts';
import { collections } from '../../../platform/slugs.ts';

import { signal } from './colour.ts';

const koreanTitle: TextFieldSingleValidation = (value, { req }) => {
  if (value?.trim() || req.locale === 'en') return true;
  return say(req, '한국어 제목을 넣어 주세요.', 'Enter the Korean title.');
};

/** No two issues have the same number, those in the trash included: a copy is the one after the last. */
const nextNumber: FieldHook = async ({ req }) => {
  const { docs } = await req.payload.find({
    collection: collections.issues,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    select: { number: true },
    sort: '-number',
    trash: true,
  });
  return Number(docs[0]?.number ?? 0) + 1;
};

const covers: Field = named(
  ['표지', 'Covers'],
  ['첫 장이 대표 표지입니다.', 'The first one is the main cover.'],
  {
    name: 'covers',
    type: 'array',
    labels: { singular: both('표지', 'Cover'), plural: both('표지', 'Covers') },
    fields: [
      picture('image', ['표지 사진', 'Picture'], ['세로 사진입니다.', 'An upright picture.'], {
        required: true,
      }),
      {
        type: 'row',
        fields: [
          named(['이름', 'Name'], ['예: A형, 한정판', 'Such as “Version A”.'], {
            name: 'name',
            type: 'text',
            localized: true,
          }),
          named(['아티스트', 'Artist'], ['표지의 아티스트입니다.', 'Who is on the cover.'], {
            name: 'artist',
            type: 'relationship',
            relationTo: collections.artists,
          }),
        ],
      },
    ],
  },
);

export const cover: Field[] = [
  named(['제목', 'Title'], ['예: 창간호', 'Such as “First issue”.'], {
    name: 'title',
    type: 'text',
    localized: true,
    index: true,
    validate: koreanTitle,
  }),
  {
    type: 'row',
    fields: [
      named(
        ['호수', 'Number'],
        ['1부터 차례로 붙습니다. 겹칠 수 없습니다.', 'Counted from 1; no two are the same.'],
        {
          name: 'number',
          type: 'number',
          required: true,
          unique: true,
          index: true,
          min: 1,
          hooks: { beforeDuplicate: [nextNumber] },
        },
      ),
      named(['권', 'Volume'], ['예: Vol. 1', 'Such as “Vol. 1”.'], {
        name: 'volume',
        type: 'text',
      }),
      named(['기간', 'Period'], ['예: 2026년 가을', 'Such as “Autumn 2026”.'], {
        name: 'period',
        type: 'text',
        localized: true,
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      day(
        'onSaleOn',
        ['발매일', 'On sale'],
        ['서점에 나오는 날입니다.', 'When it is in the shops.'],
      ),
      named(['판매 상태', 'Status'], ['독자에게 보이는 상태입니다.', 'What readers are told.'], {
        name: 'status',
        type: 'select',
        required: true,
        defaultValue: 'upcoming',
        index: true,
        options: options(
          ['upcoming', '나올 예정', 'Upcoming'],
          ['preorder', '예약 판매', 'Pre-order'],
          ['onSale', '판매 중', 'On sale'],
          ['soldOut', '품절', 'Sold out'],
          ['archived', '지난 호', 'Archived'],
        ),
      }),
    ],
  },
  signal,
  covers,
];
