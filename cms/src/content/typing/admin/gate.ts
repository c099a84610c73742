'use client';

/** Something that waits: passed at once while it is open, and otherwise as soon as it opens. */
export interface Gate {
  shut: () => void;
  open: () => void;
  passed: () => Promise<void>;
  isShut: () => boolean;
}

export function makeGate(): Gate {
  let waiting: Promise<void> = Promise.resolve();
  let release: (() => void) | null = null;
  return {
    shut: () => {
      if (release) return;
      waiting = new Promise((resolve) => {
        release = resolve;
      });
    },
    open: () => {
      release?.();
      release = null;
    },
    passed: () => waiting,
    isShut: () => release !== null,
  };
}
