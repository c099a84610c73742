import { randomUUID } from 'node:crypto';

import { eventHeader, sign, signatureHeader, timestampHeader } from '@bbk/shared/signature';
import { describe, expect, it } from 'vitest';

import { authorise } from '../../src/regenerate/authorise.ts';

const secret = 'a secret that is long enough for both of them';
const secrets = [secret];
const id = randomUUID();
const body = JSON.stringify({
  epoch: 'first',
  event: {
    id,
    sequence: 1,
    kind: 'published',
    collection: 'articles',
    documentId: '1',
    at: new Date().toISOString(),
    locales: ['ko'],
    paths: ['/articles/a'],
    oldPaths: [],
    keys: ['doc:articles:1'],
  },
});
const headers = (text: string, now?: number, event = id) => {
  const signed = sign(secret, event, text, now);
  return {
    timestamp: signed[timestampHeader],
    event: signed[eventHeader],
    signature: signed[signatureHeader],
  };
};

describe('the signed call', () => {
  it('is taken from whoever knows the secret', () => {
    expect(authorise(secrets, body, headers(body))).toMatchObject({ ok: true });
  });

  it.each([
    ['without a signature', { timestamp: undefined, event: id, signature: undefined }],
    ['with one for another event', { ...headers(body), event: randomUUID() }],
    ['with one for another body', headers(`${body} `)],
    ['with one from ten minutes ago', headers(body, Date.now() - 600_000)],
  ])('is refused %s, with a sentence', (_, given) => {
    const answer = authorise(secrets, body, given);
    expect(answer).toMatchObject({ ok: false, status: 401 });
    expect(answer.ok ? '' : answer.message).toMatch(/\.$|\?$/);
  });

  it('is taken with the secret before this one, while both are known', () => {
    expect(authorise(['another', secret], body, headers(body))).toMatchObject({ ok: true });
    expect(authorise(['another'], body, headers(body))).toMatchObject({ ok: false, status: 401 });
  });

  it('is refused when its header names another event than its body', () => {
    const given = headers(body, Date.now(), randomUUID());
    expect(authorise(secrets, body, given)).toMatchObject({ ok: false, status: 400 });
  });

  it.each(['not json', '{}', '{"event":{}}', 'null'])('with the body %s is a 400', (text) => {
    expect(authorise(secrets, text, headers(text))).toMatchObject({ ok: false, status: 400 });
  });
});
