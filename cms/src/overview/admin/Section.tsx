import { Suspense, useId, type ReactNode } from 'react';
import type { PayloadRequest } from 'payload';

import { words } from '../dashboard/words.ts';
import { sayTo, type Words } from './say.ts';

interface Given {
  readonly req: PayloadRequest;
  readonly title: Words;
  /** What stands in it, once it is known. */
  readonly load: () => Promise<ReactNode>;
}

/** A part that fails is a part that is missing: the others are there. */
async function Loaded({ load, req }: Pick<Given, 'load' | 'req'>): Promise<ReactNode> {
  try {
    return await load();
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'A part of the overview could not be loaded' });
    return (
      <p className="bbk-board__problem" role="alert">
        {sayTo(req)(words.failed)}
      </p>
    );
  }
}

/** One part of the overview: what it is called, and what stands in it, as soon as it is there. */
export function Section({ load, req, title }: Given): ReactNode {
  const id = useId();
  const say = sayTo(req);
  return (
    <section className="bbk-board__section" aria-labelledby={id}>
      <h2 id={id}>{say(title)}</h2>
      <Suspense fallback={<p className="bbk-board__quiet">{say(words.loading)}</p>}>
        <Loaded load={load} req={req} />
      </Suspense>
    </section>
  );
}
