import { randomBytes } from 'node:crypto';

/** A name that says nothing, is never used twice and never changes its content: it can be cached for ever. */
export const randomName = (extension: string) => `${randomBytes(12).toString('hex')}.${extension}`;
