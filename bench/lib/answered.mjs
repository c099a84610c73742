/** Waits until a server that was just started answers; it is asked every `look` ms. */
export async function untilAnswered(url, child, { look }) {
  let hasEnded = false;
  void child.exited.then(() => (hasEnded = true));
  while (!hasEnded) {
    const response = await fetch(url).catch(() => null);
    await response?.arrayBuffer();
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, look));
  }
  throw new Error(`the server ended before it answered: ${url}`);
}
