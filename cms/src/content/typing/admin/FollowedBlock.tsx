'use client';

import { useAllFormFields, useForm } from '@payloadcms/ui';
import { useEffect, type ReactNode } from 'react';

import { followBlock, noteChange } from './handed-over.ts';

/** In the form of each block in a text: nothing that comes into it is forgotten, by whatever way it comes. */
export function FollowedBlock(): ReactNode {
  const { getFields } = useForm();
  const [fields] = useAllFormFields();
  useEffect(() => followBlock(getFields), [getFields]);
  useEffect(noteChange, [fields]);
  return null;
}
