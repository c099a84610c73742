'use client';

import { useBlockComponentContext } from '@payloadcms/richtext-lexical/client';
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable';
import { Button, RenderFields, useFormFields } from '@payloadcms/ui';
import { useRef, useState, type ReactNode } from 'react';

import { useLanguage } from '../../../platform/admin/language.ts';
import { FollowedBlock } from '../../typing/admin/FollowedBlock.tsx';
import './image-block.css';
import { usePicture, type Picture } from './use-picture.ts';
import { words } from './words.ts';

interface Chosen {
  readonly image: Picture['id'] | null;
  readonly caption: string | null;
  readonly width: string | null;
}

/** What the block's form holds now. */
function useChosen(): Chosen {
  const text = useFormFields(([fields]) => {
    const [image, caption, width] = ['image', 'caption', 'width'].map(
      (name) => fields[name]?.value,
    );
    return JSON.stringify({ image: image ?? null, caption, width });
  });
  return JSON.parse(text) as Chosen;
}

interface ShownProps {
  readonly chosen: Chosen;
  /** How often the form was folded: what was mended in it is asked for again. */
  readonly folded: number;
  readonly onOpen: () => void;
}

/** The picture with its words, as it will stand in the text. */
function Shown({ chosen, folded, onOpen }: ShownProps): ReactNode {
  const w = words[useLanguage()];
  const picture = usePicture(chosen.image, folded);
  const address = picture?.sizes?.small?.url ?? picture?.url;
  const own = chosen.caption?.trim() ?? '';
  const caption = own === '' ? picture?.caption : own;
  const widths: Readonly<Record<string, string>> = w.widths;
  const missing = picture && [!picture.alt && w.noAlt, !picture.credit && w.noCredit];
  return (
    <button className="bbk-image-block__shown" type="button" title={w.edit} onClick={onOpen}>
      <span className="bbk-image-block__frame">
        {address && <img src={address} alt={picture?.alt ?? ''} loading="lazy" />}
      </span>
      <span className="bbk-image-block__words">
        <b>{caption ?? w.noCaption}</b>
        <small>{[widths[chosen.width ?? ''], picture?.credit].filter(Boolean).join(' · ')}</small>
        {missing?.some(Boolean) && <em>{missing.filter(Boolean).join(' · ')}</em>}
      </span>
    </button>
  );
}

/**
 * A picture in a text: what it is, and its form when it is asked for. Forms of forty pictures at once would be most of
 * what the browser has to go through at each stroke of a key, and their frames most of the rest.
 */
export function ImageBlock(): ReactNode {
  const w = words[useLanguage()];
  const { BlockCollapsible, formSchema, RemoveButton } = useBlockComponentContext();
  const isEditable = useLexicalEditable();
  const chosen = useChosen();
  // One that was just put in has no picture yet: nothing can be shown of it.
  const [isOpen, setOpen] = useState(chosen.image === null);
  const [folded, setFolded] = useState(0);
  const content = useRef<HTMLDivElement>(null);
  // What is pressed goes away by that: who uses the keyboard stays where it was.
  const open = (next: boolean) => {
    content.current?.focus({ preventScroll: true });
    if (!next) setFolded(folded + 1);
    setOpen(next);
  };
  const form = (
    <BlockCollapsible editButton={false}>
      <RenderFields
        fields={formSchema}
        forceRender
        parentIndexPath=""
        parentPath=""
        parentSchemaPath=""
        permissions
        readOnly={!isEditable}
      />
      {chosen.image !== null && (
        <Button buttonStyle="secondary" size="small" onClick={() => open(false)}>
          {w.done}
        </Button>
      )}
    </BlockCollapsible>
  );
  return (
    <div ref={content} tabIndex={-1}>
      <FollowedBlock />
      {isOpen || chosen.image === null ? (
        form
      ) : (
        <div className="bbk-image-block">
          <Shown chosen={chosen} folded={folded} onOpen={() => open(true)} />
          {isEditable && <RemoveButton />}
        </div>
      )}
    </div>
  );
}
