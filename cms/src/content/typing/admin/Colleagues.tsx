'use client';

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useEffect, useRef, type ReactNode } from 'react';

import '../../../platform/admin/panel.css';
import type { Other } from '../presence/beat.ts';
import type { Heard } from './use-presence.ts';
import { labelOf, markFields } from './where.ts';
import type { Words } from './words.ts';

const nameOf = ({ isMe, name }: Other, w: Words) => (isMe ? w.otherWindow : name);

type TakeOverProps = { writer: Other; onTakeOver: () => void; w: Words };

/** Asks before it takes the writing away from somebody. */
function TakeOver({ onTakeOver, w, writer }: TakeOverProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button size="small" margin={false} onClick={() => dialog.current?.showModal()}>
        {w.takeOver}
      </Button>
      <dialog ref={dialog} className="bbk-dialog" aria-labelledby="bbk-take-over">
        <h2 id="bbk-take-over">{w.takeOverTitle}</h2>
        <p>{w.takeOverWarning(nameOf(writer, w), writer.isMe)}</p>
        <div className="bbk-dialog__buttons">
          <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
            {w.stay}
          </Button>
          <Button
            margin={false}
            onClick={() => {
              dialog.current?.close();
              onTakeOver();
            }}
          >
            {w.takeOver}
          </Button>
        </div>
      </dialog>
    </>
  );
}

function Who({ others, w }: { others: readonly Other[]; w: Words }): ReactNode {
  return (
    <ul className="bbk-here" aria-label={w.here}>
      {others.map((other) => {
        const field = labelOf(other.field);
        return (
          <li key={other.tab}>
            <span aria-hidden="true" className="bbk-here__face">
              {nameOf(other, w).slice(0, 1)}
            </span>
            {nameOf(other, w)}
            {field && <small>{field}</small>}
          </li>
        );
      })}
    </ul>
  );
}

type Props = {
  presence: Heard;
  basedOn: string;
  /** It is said already that there is a newer text, and what can be done. */
  isStale: boolean;
  onTakeOver: () => void;
  w: Words;
};

/** Who else has the document open and where, who writes, and how to take over. */
export function Colleagues({ basedOn, isStale, onTakeOver, presence, w }: Props): ReactNode {
  const { isOusted, newestBefore, others, writer } = presence;
  const isModified = useFormModified();
  const { hasSavePermission } = useDocumentInfo();
  useEffect(() => {
    markFields(others.map((other) => ({ field: other.field, name: nameOf(other, w) })));
    return () => markFields([]);
  }, [others, w]);
  const isBehind = basedOn !== '' && newestBefore > basedOn && !isModified && !isStale;
  const says = isOusted ? w.ousted : isModified ? w.besideTyped : w.beside;
  return (
    <>
      {others.length > 0 && <Who others={others} w={w} />}
      {writer && (
        <div
          className="bbk-typing"
          data-kind={isOusted ? 'conflict' : 'beside'}
          role={isOusted || isModified ? 'alert' : 'status'}
        >
          <p>{says(nameOf(writer, w), writer.isMe)}</p>
          {hasSavePermission && <TakeOver writer={writer} onTakeOver={onTakeOver} w={w} />}
        </div>
      )}
      {isBehind && !writer && (
        <div className="bbk-typing" data-kind="beside" role="status">
          <p>{w.behind}</p>
          <Button size="small" margin={false} onClick={() => location.reload()}>
            {w.newest}
          </Button>
        </div>
      )}
    </>
  );
}
