'use client';

import {
  DndContext,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import { useMemo, useState, type ReactNode } from 'react';

import { dayOf, moveTo, weekdayOf, type Day } from '../../days.ts';
import type { Item } from '../items.ts';
import type { Period } from '../period.ts';
import { words, type Language } from '../words.ts';
import { DayCell } from './DayCell.tsx';
import { MoveDialog, type Move } from './MoveDialog.tsx';

interface Given {
  readonly period: Period;
  readonly items: readonly Item[];
  readonly today: Day;
  readonly language: Language;
}

/** A click is no drag, and a finger that scrolls is none either. */
const useCalmSensors = () =>
  useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
  );

/** What letting go means; nothing, where it is put back. */
function moveOf({ active, over }: DragEndEvent): Move | null {
  const item = active.data.current as Item | undefined;
  const day = over?.id;
  if (!item || typeof day !== 'string' || day === dayOf(item.at)) return null;
  return { item, at: moveTo(item.at, day) };
}

function groupByDay(items: readonly Item[]): Map<Day, Item[]> {
  const days = new Map<Day, Item[]>();
  for (const item of items) {
    const day = dayOf(item.at);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return days;
}

const Weekdays = ({ days, language }: { days: readonly Day[]; language: Language }) => {
  const format = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'Asia/Seoul' });
  return (
    <div className="bbk-calendar__weekdays" aria-hidden="true">
      {days.slice(0, 7).map((day) => (
        <span key={day} data-weekday={weekdayOf(day)}>
          {format.format(new Date(`${day}T12:00:00+09:00`))}
        </span>
      ))}
    </div>
  );
};

/** The days of a period with what happens on them. What is scheduled can be moved, by mouse, finger or keyboard. */
export function Calendar({ items, language, period, today }: Given): ReactNode {
  const w = words[language];
  const [move, setMove] = useState<Move | null>(null);
  const sensors = useCalmSensors();
  const byDay = useMemo(() => groupByDay(items), [items]);
  return (
    <DndContext
      id="calendar"
      sensors={sensors}
      onDragEnd={(event) => setMove(moveOf(event) ?? move)}
      accessibility={{ screenReaderInstructions: { draggable: w.help } }}
    >
      <div className="bbk-calendar" data-view={period.view}>
        <Weekdays days={period.days} language={language} />
        <ol className="bbk-calendar__days">
          {period.days.map((day) => (
            <DayCell
              key={day}
              day={day}
              items={byDay.get(day) ?? []}
              isToday={day === today}
              period={period}
              language={language}
              onMove={(item) => setMove({ item, at: item.at })}
            />
          ))}
        </ol>
      </div>
      {items.length === 0 && <p className="bbk-board__quiet">{w.none}</p>}
      <p className="bbk-board__quiet">{w.help}</p>
      {move && (
        <MoveDialog
          key={move.item.key + move.at}
          move={move}
          language={language}
          onDone={() => setMove(null)}
        />
      )}
    </DndContext>
  );
}
