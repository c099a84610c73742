'use client';

import { Banner, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

import type { Action } from '../moments.ts';

import './schedule-state.css';

type Shown = { id: string; action: Action; at: string; problem?: string | null };

/** How often it is asked again, in milliseconds: what is scheduled happens without the editor. */
const interval = 10_000;

const words = {
  ko: {
    publish: '발행',
    unpublish: '내림',
    lift: '엠바고 해제',
    release: '호 릴리스',
    failed: '하지 못했습니다',
  },
  en: {
    publish: 'Publish',
    unpublish: 'Unpublish',
    lift: 'Embargo ends',
    release: 'Release',
    failed: 'Not done',
  },
};

/** As the admin writes times: 2026.11.24 09:21. */
const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Seoul',
  dateStyle: 'short',
  timeStyle: 'short',
});
const time = (at: string) => format.format(new Date(at)).replaceAll('-', '.');

function useMoments(): readonly Shown[] {
  const { id, lastUpdateTime } = useDocumentInfo();
  const { config } = useConfig();
  const [shown, setShown] = useState<readonly Shown[]>([]);
  useEffect(() => {
    if (id === undefined) return undefined;
    const query = new URLSearchParams({ 'where[documentId][equals]': String(id), sort: 'at' });
    const stop = new AbortController();
    const ask = async () => {
      const address = `${config.routes.api}/schedule?${query.toString()}`;
      const answer = await fetch(address, { credentials: 'include', signal: stop.signal });
      if (answer.ok) setShown(((await answer.json()) as { docs: Shown[] }).docs);
    };
    // An answer that does not come leaves what was shown: it is asked again.
    const refresh = () => void ask().catch(() => undefined);
    refresh();
    const timer = setInterval(refresh, interval);
    return () => {
      clearInterval(timer);
      stop.abort();
    };
  }, [config.routes.api, id, lastUpdateTime]);
  return shown;
}

/** What is to happen to the document at a set time, and what did not happen and why. */
export function ScheduleState() {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'ko';
  const moments = useMoments();
  if (moments.length === 0) return null;
  return (
    <div className="schedule-state" role="status">
      {moments.map(({ id, action, at, problem }) => (
        <Banner className="schedule-moment" key={id} type={problem ? 'error' : 'info'}>
          <strong>{words[language][action]}</strong> {time(at)}
          {problem ? (
            <p>
              {words[language].failed}: {problem}
            </p>
          ) : null}
        </Banner>
      ))}
    </div>
  );
}
