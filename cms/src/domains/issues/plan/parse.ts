import { z } from 'zod';

import { handStates } from './states.ts';
import type { PlanPart } from './types.ts';

/** What is not there is null, however a database or a form says so. */
const given = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value): z.output<T> | null => value ?? null);

const words = (most: number) =>
  z
    .string()
    .max(most)
    .nullish()
    .transform((value) => {
      const words = value?.trim().normalize('NFC') ?? '';
      return words === '' ? null : words;
    });

const page = given(z.number().int().min(1).max(5_000));
const reference = given(
  z.union([z.string().min(1).max(60), z.object({ id: z.string() }).transform(({ id }) => id)]),
);
const rowId = z.string().regex(/^[\w-]{1,60}$/);

const entry = z
  .object({
    id: rowId,
    kind: z.enum(['article', 'printOnly', 'ad']).catch('article'),
    article: reference,
    title: words(300),
    dek: words(2_000),
    by: words(300),
    pageFrom: page,
    pageTo: page,
    production: given(z.enum(handStates)),
    laidOut: z
      .boolean()
      .nullish()
      .transform((value) => value === true),
    note: words(200),
  })
  .refine(({ pageFrom, pageTo }) => pageTo === null || pageTo >= (pageFrom ?? pageTo), {
    path: ['pageTo'],
    error: 'backwards',
  });

const entries = z.array(entry).max(500).nullish();
const part = z
  .object({ id: rowId, title: words(300), entries })
  .transform((given): PlanPart => ({ ...given, entries: given.entries ?? [] }));

/** The contents of an issue as a plan holds them, from the database or from the workspace. */
export const planParts = z
  .array(part)
  .max(100)
  .nullish()
  .transform((parts) => parts ?? []);

/** What the workspace saves: the version that it changed, and the contents that it made of it. */
export const planSave = z.object({ revision: z.string().max(60), parts: planParts });
