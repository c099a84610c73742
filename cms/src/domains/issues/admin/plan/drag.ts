import {
  closestCenter,
  pointerWithin,
  type Active,
  type Announcements,
  type CollisionDetection,
  type Over,
} from '@dnd-kit/core';

import { moveEntry, movePart, place, type Change } from '../../plan/change.ts';
import { titleOfEntry, type Plan } from '../../plan/types.ts';
import { wordsIn, type Language } from './words.ts';

/** What is dragged, and what it can be dropped on; a block is one page of an entry, in the pages. */
export type Dragged =
  | { type: 'entry'; id: string; partId: string }
  | { type: 'part'; id: string }
  | { type: 'block'; id: string; page: number }
  | { type: 'page'; page: number };

const takes: Record<Dragged['type'], readonly Dragged['type'][]> = {
  entry: ['entry', 'part', 'page'],
  part: ['part'],
  block: ['page'],
  page: [],
};

export const draggedOf = (one: Active | Over | null | undefined): Dragged | null =>
  (one?.data.current as Dragged | undefined) ?? null;

/** What is under the pointer; in the outline, and by the keyboard, what is nearest. */
export const findTarget: CollisionDetection = (given) => {
  const dragged = draggedOf(given.active);
  if (!dragged) return [];
  const typeOf = (container: (typeof given.droppableContainers)[number]) =>
    (container.data.current as Dragged | undefined)?.type;
  const droppableContainers = given.droppableContainers.filter((container) => {
    const type = typeOf(container);
    return type !== undefined && takes[dragged.type].includes(type);
  });
  const within = pointerWithin({ ...given, droppableContainers });
  const rank = (id: unknown) => {
    const container = droppableContainers.find((each) => each.id === id);
    return container && typeOf(container) === 'part' ? 1 : 0;
  };
  if (within.length > 0) return within.toSorted((one, other) => rank(one.id) - rank(other.id));
  if (given.pointerCoordinates && dragged.type === 'block') return [];
  return closestCenter({
    ...given,
    droppableContainers: given.pointerCoordinates
      ? droppableContainers.filter((container) => typeOf(container) !== 'page')
      : droppableContainers,
  });
};

/** Where an entry goes in the outline: before another one, or to the end of a part. */
function entryChange(plan: Plan, id: string, over: Dragged): Change | null {
  if (over.type === 'page') return place(id, over.page);
  if (over.type === 'part') {
    const part = plan.parts.find((each) => each.id === over.id);
    return part ? moveEntry(id, over.id, part.entries.length) : null;
  }
  if (over.type !== 'entry' || over.id === id) return null;
  const part = plan.parts.find((each) => each.id === over.partId);
  const index = part?.entries.findIndex((entry) => entry.id === over.id) ?? -1;
  return index === -1 ? null : moveEntry(id, over.partId, index);
}

/** What letting go means; null where it means nothing. */
export function changeOfDrop(plan: Plan, dragged: Dragged, over: Dragged | null): Change | null {
  if (!over) return null;
  if (dragged.type === 'entry') return entryChange(plan, dragged.id, over);
  if (dragged.type === 'part' && over.type === 'part') {
    const index = plan.parts.findIndex((part) => part.id === over.id);
    return over.id === dragged.id ? null : movePart(dragged.id, index);
  }
  if (dragged.type === 'block' && over.type === 'page') {
    const entry = plan.parts.flatMap((part) => part.entries).find(({ id }) => id === dragged.id);
    const from = entry?.pageFrom ?? null;
    return from === null ? null : place(dragged.id, from + over.page - dragged.page);
  }
  return null;
}

/** What something that is dragged is called. */
export function nameOf(plan: Plan, dragged: Dragged | null, language: Language): string {
  const w = wordsIn[language];
  if (!dragged) return '';
  if (dragged.type === 'page') return w.page(dragged.page);
  if (dragged.type === 'part') {
    return plan.parts.find(({ id }) => id === dragged.id)?.title ?? w.untitled;
  }
  const entry = plan.parts.flatMap((part) => part.entries).find(({ id }) => id === dragged.id);
  return (entry && titleOfEntry(plan, entry)) ?? w.untitled;
}

/** What a screen reader says of dragging. */
export function announcementsIn(plan: Plan, language: Language): Announcements {
  const name = (one: Active | Over | null) => nameOf(plan, draggedOf(one), language);
  const isKorean = language === 'ko';
  return {
    onDragStart: ({ active }) =>
      isKorean ? `${name(active)}: 들었습니다.` : `Picked up ${name(active)}.`,
    onDragOver: ({ over }) =>
      over ? (isKorean ? `${name(over)} 위에 있습니다.` : `Over ${name(over)}.`) : undefined,
    onDragEnd: ({ active, over }) => {
      if (!over) return isKorean ? '제자리에 놓았습니다.' : 'Put back.';
      return isKorean
        ? `${name(active)}: ${name(over)}에 놓았습니다.`
        : `Put ${name(active)} on ${name(over)}.`;
    },
    onDragCancel: () => (isKorean ? '그만두었습니다.' : 'Cancelled.'),
  };
}
