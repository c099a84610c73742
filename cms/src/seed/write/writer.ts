import type { Payload, RequestContext } from 'payload';

import { Refs, type RefKind } from '../refs.ts';

type Data = Record<string, unknown>;

/** A file, as Payload takes it from a program. */
export type SeedFile = { data: Buffer; mimetype: string; name: string; size: number };

/**
 * Writes documents in the name of the system. `quiet` says that nobody has to be told: no site has a page
 * of what is written here yet.
 */
export class Writer {
  readonly refs = new Refs();
  readonly #context: RequestContext = { quiet: true };

  constructor(readonly payload: Payload) {}

  say(line: string): void {
    this.payload.logger.info({ msg: `First edition: ${line}` });
  }

  /** Creates a document, and lets later texts name it by `key`. */
  async create(kind: RefKind, key: string, data: Data, file?: SeedFile): Promise<string> {
    const made = await this.payload.create({
      collection: kind,
      data,
      depth: 0,
      locale: 'ko',
      context: { ...this.#context },
      ...(file ? { file } : {}),
    });
    const id = String(made.id);
    this.refs.set(kind, key, id);
    return id;
  }

  /** Adds to a document: in English what its localised fields say, or what could not be named before. */
  async update(kind: RefKind, key: string, data: Data, locale: 'en' | 'ko' = 'en'): Promise<void> {
    await this.payload.update({
      collection: kind,
      id: this.refs.get(kind, key),
      data,
      depth: 0,
      locale,
      context: { ...this.#context },
    });
  }

  async global(slug: 'home' | 'navigation' | 'site', data: Data, locale: 'en' | 'ko' = 'ko') {
    await this.payload.updateGlobal({
      slug,
      data,
      depth: 0,
      locale,
      context: { ...this.#context },
    });
  }
}
