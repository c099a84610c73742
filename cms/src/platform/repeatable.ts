/** A body up to this size is kept, so that its request can be run again. */
const largest = 10 * 1024 * 1024;

/** A request, as often as it is asked for; once only, where its body is too large to be kept. */
export interface Repeatable {
  readonly again: boolean;
  readonly make: () => Request;
}

/** What was read already, and then the rest. */
const continued = (read: readonly Uint8Array[], rest: ReadableStreamDefaultReader<Uint8Array>) =>
  new ReadableStream<Uint8Array>({
    start: (stream) => {
      for (const part of read) stream.enqueue(part);
    },
    pull: async (stream) => {
      const { done, value } = await rest.read();
      if (done) stream.close();
      else stream.enqueue(value);
    },
    cancel: (reason) => rest.cancel(reason),
  });

/** The whole body, or where it is longer than can be kept, a stream of all of it. */
async function readUpTo(body: ReadableStream<Uint8Array>, most: number) {
  const reader = body.getReader();
  const read: Uint8Array[] = [];
  for (let size = 0; size <= most;) {
    const { done, value } = await reader.read();
    if (done) return { isWhole: true, body: new Uint8Array(Buffer.concat(read)) } as const;
    read.push(value);
    size += value.byteLength;
  }
  return { isWhole: false, body: continued(read, reader) } as const;
}

/** Not every client says how long its body is: one that is longer than can be kept is found while it is read. */
export async function repeatable(request: Request): Promise<Repeatable> {
  if (request.body === null) return { again: true, make: () => request.clone() };
  const { headers, method, signal, url } = request;
  const once = { again: false, make: () => request };
  if (Number(headers.get('content-length') ?? 0) > largest) return once;
  const { body, isWhole } = await readUpTo(request.body, largest);
  const duplex = isWhole ? {} : { duplex: 'half' as const };
  const make = () => new Request(url, { body, headers, method, signal, ...duplex });
  return { again: isWhole, make };
}
