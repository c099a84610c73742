'use client';

import { $isBlockNode, type BlockNode } from '@payloadcms/richtext-lexical/client';
import { SKIP_DOM_SELECTION_TAG } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { $dfs } from '@payloadcms/richtext-lexical/lexical/utils';
import { useAllFormFields, useForm } from '@payloadcms/ui';
import { useEffect, type ReactNode } from 'react';

import { followBlock, noteChange, type BlockValues } from './handed-over.ts';

/** The block in the text. Only one with a component of its own is told by Payload which it is. */
function $blockOf({ id }: BlockValues): BlockNode | null {
  for (const { node } of $dfs()) if ($isBlockNode(node) && node.getFields().id === id) return node;
  return null;
}

/** In the form of each block in a text: nothing that comes into it is forgotten, by whatever way it comes. */
export function FollowedBlock(): ReactNode {
  const [editor] = useLexicalComposerContext();
  const { getFields } = useForm();
  const [fields] = useAllFormFields();
  useEffect(() => {
    const handOver = (values: BlockValues) =>
      editor.update(
        () => {
          const node = $blockOf(values);
          // The block's form is where it comes from, and stays as it is.
          node?.setFields({ ...values, blockType: node.getFields().blockType }, true);
        },
        // The hand may be in a field of the block, and stays there.
        { tag: SKIP_DOM_SELECTION_TAG },
      );
    return followBlock({ fields: getFields, handOver });
  }, [editor, getFields]);
  useEffect(noteChange, [fields]);
  return null;
}
