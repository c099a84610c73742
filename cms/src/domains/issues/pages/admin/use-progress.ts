'use client';

import { useLive, type Live } from '../../../../content/admin/live.ts';
import type { Progress } from './words.ts';

/** While pages are being made somebody watches; then only for what colleagues do. */
const pause = (answer: Progress | null): number =>
  answer === null || answer.state === 'waiting' || answer.state === 'rendering' ? 1_000 : 15_000;

/** How far the pages of a PDF are. */
export const useProgress = (pdf: string | null, since?: unknown): Live<Progress> =>
  useLive<Progress>({ url: pdf === null ? null : `/api/issue-pdfs/${pdf}/progress`, pause, since });
