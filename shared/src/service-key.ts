import { createHash, timingSafeEqual } from 'node:crypto';

/** The header with which the site proves that it may read what strangers may not. */
export const serviceKeyHeader = 'x-bbk-service-key';

const digest = (value: string) => createHash('sha256').update(value).digest();

/** Whether a key is the one; takes as long for one that is nearly right. */
export const isServiceKey = (key: string, given: string | null): boolean =>
  given !== null && timingSafeEqual(digest(key), digest(given));
