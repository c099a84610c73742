'use client';

import { Link, useDocumentInfo } from '@payloadcms/ui';
import { useId, type ReactNode } from 'react';

import { useLive } from '../../../content/admin/live.ts';
import { useLanguage } from '../../../platform/admin/language.ts';
import '../../../platform/admin/panel.css';
import '../../admin/overview.css';
import type { Use, Uses } from '../uses.ts';

const words = {
  ko: {
    title: '쓰인 곳',
    loading: '찾는 중…',
    failed: '쓰인 곳을 찾지 못했습니다. 다시 찾고 있습니다.',
    none: '쓰인 곳이 없습니다.',
    live: (count: number) => `독자가 보는 문서 ${count}건에 쓰였습니다.`,
    drafts: '아직 공개되지 않은 문서에만 쓰였습니다.',
    delete: '휴지통에 넣으면 아래 문서에서 사라집니다.',
    more: '더 있습니다. 종류마다 20건까지 보입니다.',
    isLive: '공개',
    isDraft: '초안',
    untitled: '제목 없음',
    again: '다시 찾기',
  },
  en: {
    title: 'Where it is used',
    loading: 'Looking…',
    failed: 'Where it is used could not be found. Trying again.',
    none: 'Nothing uses it.',
    live: (count: number) => `Used in ${count} document${count === 1 ? '' : 's'} that readers see.`,
    drafts: 'Used only in what is not public yet.',
    delete: 'In the trash it disappears from the documents below.',
    more: 'There are more: of each kind 20 are shown.',
    isLive: 'Live',
    isDraft: 'Draft',
    untitled: 'Untitled',
    again: 'Look again',
  },
} as const;
type Words = (typeof words)[keyof typeof words];

const kinds: Readonly<Record<string, readonly [ko: string, en: string]>> = {
  articles: ['기사', 'Article'],
  issues: ['매거진 호', 'Issue'],
  partnerships: ['발표', 'Announcement'],
  people: ['사람', 'Person'],
  artists: ['아티스트', 'Artist'],
  organisations: ['단체', 'Organisation'],
};

/** It looks through everything: once it knows, it asks when the document was saved, or somebody wants to know. */
const pause = (answer: Uses | null) => (answer ? null : 60_000);

function UseRow({ language, use, w }: { language: 'ko' | 'en'; use: Use; w: Words }) {
  const { collection, id, isLive, title } = use;
  return (
    <li>
      <Link href={`/admin/collections/${collection}/${id}`} prefetch={false}>
        {title || w.untitled}
      </Link>
      <span className="bbk-row__facts">
        <span>{kinds[collection]?.[language === 'ko' ? 0 : 1]}</span>
        <span>{isLive ? w.isLive : w.isDraft}</span>
      </span>
    </li>
  );
}

function lineOf(answer: Uses | null, failed: boolean, w: Words): string {
  if (!answer) return failed ? w.failed : w.loading;
  if (answer.uses.length === 0) return w.none;
  const live = answer.uses.filter(({ isLive }) => isLive).length;
  return live > 0 ? w.live(live) : w.drafts;
}

/** Beside a picture, a person, an artist, an organisation: which documents use it, before somebody deletes it. */
export function UsesPanel(): ReactNode {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo();
  const language = useLanguage();
  const title = useId();
  const w = words[language];
  const url = id && collectionSlug ? `/api/used/${collectionSlug}/${id}` : null;
  const { answer, failed, refresh } = useLive<Uses>({ url, pause, since: lastUpdateTime });
  if (!url) return null;
  const uses = answer?.uses ?? [];
  return (
    <section
      className="bbk-panel bbk-uses"
      data-state={uses.some(({ isLive }) => isLive) ? 'live' : 'none'}
      aria-labelledby={title}
    >
      <h3 className="bbk-panel__title" id={title}>
        {w.title}
      </h3>
      <p className="bbk-panel__line" role="status">
        {lineOf(answer, failed, w)}
      </p>
      {uses.length > 0 && (
        <>
          <p className="bbk-panel__reason">{w.delete}</p>
          <ul>
            {uses.map((use) => (
              <UseRow key={`${use.collection}:${use.id}`} use={use} language={language} w={w} />
            ))}
          </ul>
        </>
      )}
      {answer?.more && <p className="bbk-panel__reason">{w.more}</p>}
      {answer && (
        <button type="button" className="bbk-board__button" onClick={refresh}>
          {w.again}
        </button>
      )}
    </section>
  );
}
