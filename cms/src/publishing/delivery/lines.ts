/** The lines of a body as they arrive, without empty ones; `alive` is called for whatever arrives. */
export async function* linesOf(
  body: ReadableStream<Uint8Array> | null,
  alive: () => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body ?? []) {
    alive();
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line.trim() !== '');
  }
  if (rest.trim() !== '') yield rest;
}
