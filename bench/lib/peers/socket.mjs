import { existsSync } from 'node:fs';

/** Waits until a server that was just started listens at this socket. */
export async function untilListening(socket, child) {
  let hasEnded = false;
  void child.exited.then(() => (hasEnded = true));
  while (!existsSync(socket)) {
    if (hasEnded) throw new Error(`a server ended before it listened: ${socket}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
