import type { Desk } from './desk.ts';
import type { Planted } from './plant.ts';

type File_ = { filename: string };

/** Names of files. */
export interface Files {
  /** Pictures lie where readers get them, under a name of 96 random bits: nobody may be told it. */
  pictures: string[];
  /** Whoever knows the name must not be given these either. */
  held: string[];
}

/** The names of all files that lie somewhere for what was planted. */
export async function filesOf(desk: Desk, { ids, picture: image }: Planted): Promise<Files> {
  const media = await desk.get<File_ & { sizes: Record<string, Partial<File_>> }>(`media/${image}`);
  const { docs } = await desk.get<{ docs: Record<'thumb' | 'screen' | 'zoom', File_>[] }>(
    'issue-pages',
    { 'where[pdf][equals]': ids.pdf, limit: '10' },
  );
  const kit = await desk.get<Partial<File_> & { held?: string | null }>(`press-kits/${ids.korean}`);
  return {
    pictures: [
      media.filename,
      ...Object.values(media.sizes).flatMap(({ filename }) => filename ?? []),
    ],
    held: [
      ...docs.flatMap(({ thumb, screen, zoom }) =>
        [thumb, screen, zoom].map((each) => each.filename),
      ),
      ...[kit.filename, kit.held].flatMap((name) => name ?? []),
    ],
  };
}
