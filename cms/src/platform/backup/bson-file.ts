import { BSON, type Document } from 'mongodb';

import { BackupError } from './manifest.ts';

/** Kept as the classes of BSON, so that a number is written back as the kind of number that it was. */
const exactly = { promoteValues: false, promoteLongs: false, bsonRegExp: true } as const;
const lengthBytes = 4;

/** The documents of a file of BSON, which begin with their length one after the other. */
export async function* readDocuments(parts: AsyncIterable<Buffer>): AsyncGenerator<Document> {
  let rest = Buffer.alloc(0);
  for await (const part of parts) {
    rest = Buffer.concat([rest, part]);
    let at = 0;
    while (rest.length - at >= lengthBytes) {
      const length = rest.readInt32LE(at);
      if (rest.length - at < length) break;
      yield BSON.deserialize(rest.subarray(at, at + length), exactly);
      at += length;
    }
    rest = rest.subarray(at);
  }
  if (rest.length > 0) throw new BackupError('A file of the backup ends in the middle.');
}
