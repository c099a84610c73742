'use client';

import { useDraggable } from '@dnd-kit/core';
import { Link } from '@payloadcms/ui';
import type { ReactNode } from 'react';

import type { Item } from '../items.ts';
import { kindWords, words, type Language } from '../words.ts';

const clock = new Intl.DateTimeFormat('ko-KR', {
  timeZone: 'Asia/Seoul',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

interface Given {
  readonly item: Item;
  readonly language: Language;
  readonly onMove: (item: Item) => void;
}

/** The dial of a clock: to set another time, for whoever has no mouse to drag with. */
const Clock = () => (
  <svg
    viewBox="0 0 16 16"
    width="14"
    height="14"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
  >
    <circle cx="8" cy="8" r="6.5" />
    <path d="M8 4v4l3 2" />
  </svg>
);

/** Something that happened or is to happen. */
export function ItemCard({ item, language, onMove }: Given): ReactNode {
  const { at, collection, id, key, kind, movable, problem } = item;
  const w = words[language];
  const title = item.title || w.untitled;
  // Its attributes would make a button of it, with a link and a button inside.
  const { listeners, setNodeRef, transform, isDragging } = useDraggable({
    id: key,
    data: item,
    disabled: !movable,
  });
  const moved = transform && { transform: `translate(${transform.x}px, ${transform.y}px)` };
  return (
    <li
      ref={setNodeRef}
      {...listeners}
      className="bbk-calendar__item"
      data-kind={kind}
      data-problem={problem !== null}
      data-movable={movable}
      data-dragging={isDragging}
      {...(moved && { style: moved })}
    >
      <p className="bbk-calendar__what">
        {kind !== 'onSale' && <time dateTime={at}>{clock.format(new Date(at))}</time>}
        <span>{kindWords[kind][language]}</span>
        {item.language === 'en' && <span className="bbk-row__edition">EN</span>}
      </p>
      <Link href={`/admin/collections/${collection}/${id}`} prefetch={false} draggable={false}>
        {title}
      </Link>
      {problem !== null && (
        <p className="bbk-calendar__problem" title={problem}>
          {w.notDone}
        </p>
      )}
      {movable && (
        <button
          type="button"
          className="bbk-calendar__move"
          aria-label={w.moveIt(title)}
          title={w.move}
          onClick={() => onMove(item)}
        >
          <Clock />
        </button>
      )}
    </li>
  );
}
