'use client';

import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable';
import { useMemo, useState, type ReactNode } from 'react';

import { flatPlan } from '../../plan/flat-plan.ts';
import { entriesOf, type Plan } from '../../plan/types.ts';
import {
  announcementsIn,
  changeOfDrop,
  draggedOf,
  findTarget,
  nameOf,
  type Dragged,
} from './drag.ts';
import { Findings } from './Findings.tsx';
import { Kit } from './Kit.tsx';
import { Outline } from './Outline.tsx';
import { Pages } from './Pages.tsx';
import { SaveState } from './SaveState.tsx';
import { Tools } from './Tools.tsx';
import { usePlan } from './use-plan.ts';
import type { Language } from './words.ts';
import './plan.css';
import './outline.css';
import './board.css';

/** The flat plan beside the contents: what is dragged in one is seen in the other. */
export function Workspace({ initial, language }: { initial: Plan; language: Language }): ReactNode {
  const { plan, saving, merged, change, retry } = usePlan(initial);
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const flat = useMemo(() => {
    const placed = entriesOf(plan).map(({ id, pageFrom, pageTo }) => ({
      id,
      from: pageFrom,
      to: pageTo,
    }));
    return flatPlan(placed, plan.pageCount);
  }, [plan]);
  const drop = ({ active, over }: DragEndEvent) => {
    setDragged(null);
    const from = draggedOf(active);
    const next = from && changeOfDrop(plan, from, draggedOf(over));
    if (next) change(next);
  };
  const shared = { plan, change, language };
  return (
    <div className="bbk-plan">
      <SaveState saving={saving} merged={merged} retry={retry} plan={plan} language={language} />
      <Kit plan={plan} language={language} />
      <DndContext
        id="flat-plan"
        accessibility={{ announcements: announcementsIn(plan, language) }}
        collisionDetection={findTarget}
        sensors={sensors}
        onDragStart={({ active }) => setDragged(draggedOf(active))}
        onDragCancel={() => setDragged(null)}
        onDragEnd={drop}
      >
        <div className="bbk-plan__desk">
          <Outline {...shared} />
          <div className="bbk-plan__board">
            <Findings {...shared} flat={flat} />
            <Pages {...shared} flat={flat} />
          </div>
        </div>
        <DragOverlay dropAnimation={null}>
          {dragged && <div className="bbk-plan__lifted">{nameOf(plan, dragged, language)}</div>}
        </DragOverlay>
      </DndContext>
      <Tools plan={plan} language={language} />
    </div>
  );
}
