'use client';

import { Link, useConfig } from '@payloadcms/ui';
import { useId, useState, type ReactNode } from 'react';

import { useLanguage } from '../../../platform/admin/language.ts';
import { useLive } from '../../../content/admin/live.ts';
import { send } from '../../admin/ask.ts';
import { dateTime } from '../../admin/seoul.ts';
import '../../admin/newsroom.css';
import './inbox.css';
import type { Inbox, Message } from '../endpoints.ts';
import { kindWords } from '../words.ts';

const pause = () => 30_000;
const words = {
  ko: { title: '알림', none: '알림이 없습니다.', all: '모두 읽음', unread: '읽지 않은 알림' },
  en: { title: 'Messages', none: 'No messages.', all: 'Mark all as read', unread: 'unread' },
};

function Item({ admin, message }: { admin: string; message: Message }) {
  const language = useLanguage();
  const { at, by, documentId, isRead, kind, note, subject, title } = message;
  return (
    <li data-read={isRead}>
      <Link href={`${admin}/collections/${subject}/${documentId}`} prefetch={false}>
        <strong>{title}</strong> {kindWords[kind][language === 'ko' ? 0 : 1]}
      </Link>
      {note && <p>{note}</p>}
      <small>
        {by && `${by} · `}
        <time dateTime={at}>{dateTime(at)}</time>
      </small>
    </li>
  );
}

/** What somebody is told of, in the header of every page: how much is unread, and what. */
export function InboxBell(): ReactNode {
  const { config } = useConfig();
  const { admin, api } = config.routes;
  const language = useLanguage();
  const panel = useId();
  const { answer, refresh } = useLive<Inbox>({ url: `${api}/inbox`, pause });
  const [isOpen, setOpen] = useState(false);
  const w = words[language];
  if (!answer) return null;
  const readAll = async () => {
    await send(`${api}/inbox/read`, {}, language);
    refresh();
  };
  return (
    <div className="bbk-inbox">
      <button
        type="button"
        className="bbk-inbox__bell"
        popoverTarget={panel}
        aria-label={`${w.title}: ${answer.unread} ${w.unread}`}
      >
        {w.title}
        {answer.unread > 0 && <span className="bbk-inbox__count">{answer.unread}</span>}
      </button>
      <div
        id={panel}
        popover="auto"
        className="bbk-inbox__panel"
        role="region"
        aria-label={w.title}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {isOpen && answer.messages.length === 0 && <p>{w.none}</p>}
        {isOpen && answer.unread > 0 && (
          <button type="button" className="bbk-inbox__all" onClick={() => void readAll()}>
            {w.all}
          </button>
        )}
        {isOpen && (
          <ul>
            {answer.messages.map((message) => (
              <Item key={message.id} admin={admin} message={message} />
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
