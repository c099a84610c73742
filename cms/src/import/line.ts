import { z } from 'zod';

import { slugify } from '../platform/slugify.ts';

const slug = z.string().refine((text) => text !== '' && slugify(text) === text, {
  error: ({ input }) => `주소 이름은 이렇게 써야 합니다 (write it as): ${slugify(String(input))}`,
});

/** One article of an archive: whatever else it names is named by its slug, an issue by its number. */
const line = z.strictObject({
  slug,
  language: z.enum(['ko', 'en']).default('ko'),
  kind: z.enum(['news', 'feature', 'interview', 'review', 'column', 'photo', 'list']),
  headline: z.string().trim().min(1).max(200),
  dek: z.string().optional(),
  section: z.string(),
  people: z.array(z.string()).default([]),
  artists: z.array(z.string()).default([]),
  tags: z.array(z.string()).default([]),
  issue: z.number().int().positive().optional(),
  /** The name of a file in the library. */
  picture: z.string().optional(),
  publishedAt: z.iso.datetime(),
  paragraphs: z.array(z.string()).min(1),
});
export type ArchiveLine = z.infer<typeof line>;

/** A line that can not be taken: said with its number. */
export class BadLine extends Error {
  override name = 'BadLine';
  constructor(
    readonly line: number,
    why: string,
  ) {
    super(`${line}번째 줄 (line ${line}): ${why}`);
  }
}

function json(text: string, number: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadLine(number, 'JSON이 아닙니다 (not JSON)');
  }
}

/** An article, from a line of an archive. @throws BadLine */
export function parseLine(text: string, number: number): ArchiveLine {
  const parsed = line.safeParse(json(text, number));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new BadLine(number, problems.join('; '));
}
