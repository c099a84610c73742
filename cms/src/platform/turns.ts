/** Ends a turn. Calling it again does nothing. */
export type EndTurn = () => void;

/** First come, first served: one holder at a time. */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #held = false;

  /** How many wait for their turn. */
  get waiting(): number {
    return this.#waiting.length;
  }

  async take(): Promise<EndTurn> {
    if (this.#held) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#held = true;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      const next = this.#waiting.shift();
      // Passed on without letting go, so that nobody who asks in between can overtake.
      if (next) next();
      else this.#held = false;
    };
  }
}
