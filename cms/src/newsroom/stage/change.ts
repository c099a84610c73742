import { z } from 'zod';

import { correctionKinds } from '../../content/corrections/kinds.ts';
import type { Doc } from '../../platform/stored.ts';
import { actions, type Action } from '../../workflow/stages/transitions.ts';

const words = z.string().trim().min(2).max(2_000);

/** The body of `POST /api/<collection>/<id>/transition`. */
export const asked = z.object({
  action: z.enum(actions),
  /** Why, or what is to be done. With a retraction: the notice that readers see. */
  comment: z.preprocess((value) => (value === '' ? undefined : value), words.optional()),
  /** When it is to be published. */
  at: z.iso.datetime({ offset: true }).optional(),
  /** The `updatedAt` of the version that whoever asks has seen. */
  seen: z.string().max(40).optional(),
  correction: z
    .object({
      kind: z.enum(correctionKinds),
      text: words,
      place: z.string().trim().max(200).optional(),
      date: z.iso.datetime({ offset: true }).optional(),
    })
    .optional(),
});
export type Asked = z.infer<typeof asked>;

type Change = {
  data: Record<string, unknown>;
  draft: boolean;
  unpublishAllLocales?: true;
};

const beside = (data: Record<string, unknown> = {}): Change => ({
  data: { ...data, _status: 'draft' },
  draft: true,
});
const live = (data: Record<string, unknown> = {}): Change => ({
  data: { ...data, _status: 'published' },
  draft: false,
});
const away = (): Change => ({
  data: { _status: 'draft', publishAt: null },
  draft: false,
  unpublishAllLocales: true,
});

const rowsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const corrected = ({ correction }: Asked, latest: Doc) => {
  const entry = { ...correction, date: correction?.date ?? new Date().toISOString() };
  return live({ corrections: [...rowsOf(latest['corrections']), entry] });
};

/** How each step is saved: beside what readers have, as what they have, or away from them. */
const changes: Record<Action, (asked: Asked, latest: Doc) => Change> = {
  submit: () => beside(),
  withdraw: () => beside(),
  requestChanges: () => beside({ publishAt: null }),
  approve: () => beside(),
  publish: () => live({ publishAt: null }),
  schedule: ({ at }) => beside({ publishAt: at }),
  unschedule: () => beside({ publishAt: null }),
  correct: corrected,
  unpublish: away,
  retract: away,
  reinstate: away,
};

export const changeOf = (given: Asked, latest: Doc): Change => changes[given.action](given, latest);
