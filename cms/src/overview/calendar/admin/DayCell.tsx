'use client';

import { useDroppable } from '@dnd-kit/core';
import { Link } from '@payloadcms/ui';
import type { ReactNode } from 'react';

import { weekdayOf, type Day } from '../../days.ts';
import type { Item } from '../items.ts';
import { hrefOf, type Period } from '../period.ts';
import { words, type Language } from '../words.ts';
import { ItemCard } from './ItemCard.tsx';

interface Given {
  readonly day: Day;
  readonly items: readonly Item[];
  readonly isToday: boolean;
  readonly period: Period;
  readonly language: Language;
  readonly onMove: (item: Item) => void;
}

/** What a cell of the month has room for. */
const room = 5;

/** What went wrong, then what is to come, then what was published last: as many as there is room for, by their time. */
function mostPressing(items: readonly Item[]): readonly Item[] {
  const rank = ({ kind, problem }: Item) => (problem ? 0 : kind === 'published' ? 2 : 1);
  const first = items
    .toReversed()
    .toSorted((one, other) => rank(one) - rank(other))
    .slice(0, room);
  return items.filter((item) => first.includes(item));
}

const fullDay = (day: Day, language: Language) =>
  new Intl.DateTimeFormat(language, {
    timeZone: 'Asia/Seoul',
    month: 'long',
    day: 'numeric',
    weekday: 'long',
  }).format(new Date(`${day}T12:00:00+09:00`));

/** One day, and what happens on it. */
export function DayCell({ day, isToday, items, language, onMove, period }: Given): ReactNode {
  const { isOver, setNodeRef } = useDroppable({ id: day });
  const isMonth = period.view === 'month';
  const shown = isMonth ? mostPressing(items) : items;
  const isOutside = isMonth && day.slice(0, 7) !== period.day.slice(0, 7);
  return (
    <li
      ref={setNodeRef}
      className="bbk-calendar__day"
      data-day={day}
      data-weekday={weekdayOf(day)}
      data-outside={isOutside}
      data-over={isOver}
      data-empty={items.length === 0}
    >
      <h2>
        <time dateTime={day} {...(isToday && { 'aria-current': 'date' as const })}>
          <span aria-hidden="true">{Number(day.slice(8))}</span>
          <span className="bbk-calendar__full">{fullDay(day, language)}</span>
        </time>
      </h2>
      <ul>
        {shown.map((item) => (
          <ItemCard key={item.key} item={item} language={language} onMove={onMove} />
        ))}
      </ul>
      {shown.length < items.length && (
        <Link href={hrefOf('week', day)}>{words[language].more(items.length - shown.length)}</Link>
      )}
    </li>
  );
}
