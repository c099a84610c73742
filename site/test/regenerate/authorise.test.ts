import { randomUUID } from 'node:crypto';

import { sign, signatureHeader, timestampHeader } from '@bbk/shared/signature';
import { describe, expect, it } from 'vitest';

import { authorise } from '../../src/regenerate/authorise.ts';

const secret = 'a secret that is long enough for both of them';
const body = JSON.stringify({
  events: [
    {
      id: randomUUID(),
      kind: 'published',
      collection: 'articles',
      documentId: '1',
      at: new Date().toISOString(),
      paths: ['/articles/a'],
      keys: ['doc:articles:1'],
    },
  ],
});
const headers = (text: string, now?: number) => {
  const signed = sign(secret, text, now);
  return { timestamp: signed[timestampHeader], signature: signed[signatureHeader] };
};

describe('the signed call', () => {
  it('is taken from whoever knows the secret', () => {
    expect(authorise(secret, body, headers(body))).toMatchObject({ ok: true });
  });

  it.each([
    ['without a signature', { timestamp: undefined, signature: undefined }],
    ['with one for another body', headers(`${body} `)],
    ['with one from ten minutes ago', headers(body, Date.now() - 600_000)],
  ])('is refused %s, with a sentence', (_, given) => {
    const answer = authorise(secret, body, given);
    expect(answer).toMatchObject({ ok: false, status: 401 });
    expect(answer.ok ? '' : answer.message).toMatch(/\.$|\?$/);
  });

  it.each(['not json', '{}', '{"events":[]}', 'null'])('with the body %s is a 400', (text) => {
    expect(authorise(secret, text, headers(text))).toMatchObject({ ok: false, status: 400 });
  });
});
