// <url> <collection>: takes the next sequence of the outbox in a transaction, says so, and commits it once it is told anything.
import { once } from 'node:events';

import { MongoClient } from 'mongodb';

const client = await MongoClient.connect(process.argv[2] ?? '');
const session = client.startSession();
session.startTransaction();
const heads = client.db().collection(process.argv[3] ?? '');
await heads.updateOne({ name: 'outbox' }, { $inc: { sequence: 1 } }, { session });
console.log('held');
await once(process.stdin, 'data');
await session.commitTransaction();
console.log('committed');
process.exit(0);
