import type { OutgoingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip, type BrotliOptions } from 'node:zlib';

/** What an answer can be packed as, the smaller first. */
export const packings = ['br', 'gzip'] as const;
export type Packing = (typeof packings)[number];

/** What an answer shows, and for how long it is true. */
export interface Shown {
  /** In milliseconds. */
  readonly until: number;
  readonly isCurrent: () => boolean;
}

/** An answer as it was sent: a status of 200, its headers without those of one sending, its bytes. */
export interface Sent {
  readonly headers: OutgoingHttpHeaders;
  readonly isPacked: boolean;
  readonly body: Buffer;
}

export interface Answer {
  /** Null for a file that never changes. */
  readonly shown: Shown | null;
  readonly headers: OutgoingHttpHeaders;
  readonly bodies: Readonly<Record<Packing, Buffer>>;
}
/** How often it was answered from here. */
interface Kept extends Answer {
  asked: number;
}

const unpacked = promisify(gunzip);
const zipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/**
 * Brotli's quality. 5 takes 2 ms and 11 % off what gzip leaves of a page; 11 takes 56 ms and 19 % off [24 KB], and is
 * for what is asked for again and again before it changes, or never does.
 */
const qualities = { first: 5, best: 11 } as const;

/** How a text is packed with Brotli. */
export const asText = (body: Buffer, quality: number = qualities.first): BrotliOptions => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  },
});

const smaller = (body: Buffer, quality: number) => brotlied(body, asText(body, quality));

async function pack(body: Buffer, quality: number): Promise<Answer['bodies']> {
  const [br, gz] = await Promise.all([smaller(body, quality), zipped(body, { level: 9 })]);
  return { br, gzip: gz };
}

/** Whether both are the same text: a page that was made again is mostly the one that it was. */
const areOneText = (one: OutgoingHttpHeaders, other: OutgoingHttpHeaders) =>
  one.etag !== undefined && one.etag === other.etag;

const sizeOf = ({ bodies }: Answer) => bodies.br.length + bodies.gzip.length;

/**
 * Answers packed once, in memory: of files that never change, and of what is shown for as long as it is true. Those that
 * were asked for longest ago make room.
 */
export class Answers {
  readonly #limit: number;
  readonly #kept = new Map<string, Kept>();
  readonly #packing = new Set<string>();
  #bytes = 0;

  /** @param limit how many bytes of bodies are kept */
  constructor(limit = 16 * 1024 * 1024) {
    this.#limit = limit;
  }

  /** The answer to this address; null where it is to be made, also since its page is old by now. */
  get(url: string, now = Date.now()): Answer | null {
    const answer = this.#kept.get(url);
    if (!answer || !this.#holds(answer.shown, now)) return null;
    this.#kept.delete(url);
    this.#kept.set(url, answer);
    answer.asked += 1;
    // What is sent stays as it was if this fails.
    if (answer.asked === 1 && answer.shown) this.#packBetter(url, answer).catch(console.error);
    return answer;
  }

  /** What was last sent for this address, whether it is true or not: its bodies are those of whatever has its name. */
  last(url: string): Answer | null {
    return this.#kept.get(url) ?? null;
  }

  /** Keeps what was sent for the next who asks for this address. */
  async keep(url: string, shown: Shown | null, { headers, isPacked, body }: Sent): Promise<void> {
    if (this.#packing.has(url) || !this.#isWanted(url, shown)) return;
    this.#packing.add(url);
    try {
      const quality = shown ? qualities.first : qualities.best;
      const bodies = await pack(isPacked ? await unpacked(body) : body, quality);
      this.#put(url, { shown, headers, bodies, asked: 0 });
    } finally {
      this.#packing.delete(url);
    }
  }

  /** The same for an answer that was the last one again, as its name says: nothing is packed anew. */
  renew(url: string, shown: Shown | null, headers: OutgoingHttpHeaders): void {
    const last = this.#kept.get(url);
    if (last && areOneText(last.headers, headers) && this.#isWanted(url, shown))
      this.#put(url, { ...last, shown });
  }

  #isWanted(url: string, shown: Shown | null): boolean {
    const now = Date.now();
    const known = this.#kept.get(url);
    return !(known && this.#holds(known.shown, now)) && this.#holds(shown, now);
  }

  async #packBetter(url: string, answer: Kept): Promise<void> {
    const br = await smaller(await unpacked(answer.bodies.gzip), qualities.best);
    const now = this.#kept.get(url);
    if (!now || (now !== answer && !areOneText(now.headers, answer.headers))) return;
    this.#put(url, { ...now, bodies: { ...now.bodies, br } });
  }

  #holds(shown: Shown | null, now: number): boolean {
    return !shown || (now < shown.until && shown.isCurrent());
  }

  #put(url: string, answer: Kept): void {
    const before = this.#kept.get(url);
    if (before) this.#drop(url, before);
    this.#kept.set(url, answer);
    this.#bytes += sizeOf(answer);
    for (const [oldest, each] of this.#kept) {
      if (this.#bytes <= this.#limit) break;
      this.#drop(oldest, each);
    }
  }

  #drop(url: string, answer: Answer): void {
    this.#kept.delete(url);
    this.#bytes -= sizeOf(answer);
  }
}
