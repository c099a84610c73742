import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { _internal_safeFetchGlobal } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { startCms, type Cms } from '../harness.ts';

let cms: Cms;
let headers: { authorization: string };
beforeAll(async () => {
  cms = await startCms();
  const { authorization } = await cms.login('writer');
  headers = { authorization };
});
afterAll(() => cms.stop());

const picture = (width = 1600, height = 1000) =>
  sharp({ create: { width, height, channels: 3, background: '#c81e1e' } });

/** Sends a file as a browser would. */
async function upload(bytes: Buffer, name: string, type: string) {
  const body = new FormData();
  body.set('file', new File([new Uint8Array(bytes)], name, { type }));
  body.set('_payload', JSON.stringify({ alt: '사진' }));
  const response = await cms.fetch('/api/media', { method: 'POST', headers, body });
  const answer = (await response.json()) as { doc?: Media; errors?: { message: string }[] };
  return { status: response.status, doc: answer.doc, errors: answer.errors };
}

type Size = { filename: string; width: number; height: number };
type Media = {
  id: string;
  filename: string;
  mimeType: string;
  width: number;
  height: number;
  color: string;
  blur: string;
  renditionState: string;
  renditions: (Size & { filesize: number })[];
  sizes: { small: Size; share: Size };
};

async function accepted(bytes: Buffer, name: string, type: string): Promise<Media> {
  const { status, doc, errors } = await upload(bytes, name, type);
  expect(errors).toBeUndefined();
  expect(status).toBe(201);
  if (!doc) throw new Error('no document');
  return doc;
}

const fileOf = (name: string) => join(cms.data, 'media', name);
const files = () => (existsSync(fileOf('')) ? readdirSync(fileOf('')).sort() : []);
const randomName = (extension: string) => new RegExp(`^[0-9a-f]{24}\\.${extension}$`);

describe('a picture', () => {
  test('gets names of its own, sizes, a colour and a blur at once', async () => {
    const doc = await accepted(await picture().jpeg().toBuffer(), '내 사진 (1).jpg', 'image/jpeg');
    expect(doc.filename).toMatch(randomName('jpg'));
    expect(doc.sizes.small).toMatchObject({ width: 960, height: 600 });
    expect(doc.sizes.small.filename).toMatch(randomName('webp'));
    expect(doc.sizes.share).toMatchObject({ width: 1200, height: 630 });
    expect(doc.sizes.share.filename).toMatch(randomName('jpg'));
    expect(doc.color).toMatch(/^#c[0-9a-f]1[0-9a-f]1[0-9a-f]$/);
    expect(doc.blur).toMatch(/^data:image\/webp;base64,/);
    expect(doc.blur.length).toBeLessThanOrEqual(400);
  });

  test('forgets where it was taken, and stands upright', async () => {
    const taken = await picture(800, 600)
      .jpeg()
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 30/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { exif: given, orientation: turned } = await sharp(taken).metadata();
    expect(given).toBeDefined();
    expect(turned).toBe(6);
    const doc = await accepted(taken, 'taken.jpg', 'image/jpeg');
    for (const name of [doc.filename, doc.sizes.small.filename, doc.sizes.share.filename]) {
      const { exif, xmp, iptc, orientation } = await sharp(fileOf(name)).metadata();
      expect({ exif, xmp, iptc, orientation }).toEqual({});
    }
    expect(doc).toMatchObject({ width: 600, height: 800 });
  });

  test.each([
    ['png', 'image/png', () => picture().png().toBuffer(), 'png'],
    ['webp', 'image/webp', () => picture().webp().toBuffer(), 'jpg'],
    ['avif', 'image/avif', () => picture(400, 300).avif({ effort: 0 }).toBuffer(), 'jpg'],
    [
      'heic',
      'image/heic',
      () => readFile(join(import.meta.dirname, 'files/two-colours.heic')),
      'jpg',
    ],
  ])('may be %s', async (extension, type, make, stored) => {
    const doc = await accepted(await make(), `picture.${extension}`, type);
    expect(doc.filename).toMatch(randomName(stored));
    expect((await sharp(fileOf(doc.filename)).metadata()).width).toBe(doc.width);
  });

  test('is known by its content, whatever its name says', async () => {
    const doc = await accepted(await picture().jpeg().toBuffer(), 'photo.png', 'image/png');
    expect(doc.filename).toMatch(randomName('jpg'));
    expect(doc.mimeType).toBe('image/jpeg');
  });

  test('gets its AVIF renditions from a job, and takes all of its files along', async () => {
    const before = files();
    const { id } = await accepted(
      await picture(1000, 700).jpeg().toBuffer(),
      'a.jpg',
      'image/jpeg',
    );
    const find = () =>
      cms.payload.findByID({ collection: 'media', id, depth: 0 }) as unknown as Promise<Media>;
    expect(await find()).toMatchObject({ renditionState: 'waiting', renditions: [] });
    await cms.payload.jobs.run({ queue: 'pictures', limit: 100, sequential: true });
    const { renditionState, renditions } = await find();
    expect(renditionState).toBe('ready');
    expect(renditions.map(({ width }) => width)).toEqual([320, 480, 640, 960, 400, 560]);
    // The last two are squares, for phones.
    expect(renditions.map(({ height }) => height)).toEqual([224, 336, 448, 672, 400, 560]);
    for (const { filename, width, filesize } of renditions) {
      const bytes = await readFile(fileOf(filename));
      expect(bytes.length).toBe(filesize);
      expect(await sharp(bytes).metadata()).toMatchObject({
        width,
        format: 'heif',
        compression: 'av1',
      });
    }
    await cms.payload.delete({ collection: 'media', id });
    expect(files().filter((name) => !before.includes(name))).not.toContain(renditions[0]?.filename);
  });

  test('is cut anew around another focal point, under another name', async () => {
    const doc = await accepted(await picture(1600, 1600).jpeg().toBuffer(), 'f.jpg', 'image/jpeg');
    const body = new FormData();
    body.set('_payload', JSON.stringify({ alt: '사진' }));
    const edits = 'uploadEdits[focalPoint][x]=20&uploadEdits[focalPoint][y]=10';
    const path = `/api/media/${doc.id}?${edits}`;
    const response = await cms.fetch(path, { method: 'PATCH', headers, body });
    const { doc: moved } = (await response.json()) as { doc: Media };
    expect(moved.sizes.share.filename).not.toBe(doc.sizes.share.filename);
    expect(existsSync(fileOf(moved.sizes.share.filename))).toBe(true);
    expect(existsSync(fileOf(doc.sizes.share.filename))).toBe(false);
  });

  test('keeps its file as it is, whatever is to be done to it', async () => {
    const doc = await accepted(await picture(1600, 1000).jpeg().toBuffer(), 'k.jpg', 'image/jpeg');
    const before = await readFile(fileOf(doc.filename));
    const edit = async (edits: string, data: object = {}) => {
      const body = new FormData();
      body.set('_payload', JSON.stringify(data));
      const path = `/api/media/${doc.id}?${edits}`;
      const response = await cms.fetch(path, { method: 'PATCH', headers, body });
      expect(await readFile(fileOf(doc.filename))).toEqual(before);
      return response;
    };
    const at = (name: string, values: object) =>
      Object.entries(values)
        .map(([key, value]) => `uploadEdits[${name}][${key}]=${String(value)}`)
        .join('&');
    // What the admin's form sends for another focal point.
    const whole = at('crop', { x: 0, y: 0, width: 100, height: 100, unit: '%25' });
    const size = 'uploadEdits[widthInPixels]=960&uploadEdits[heightInPixels]=600';
    const moved = await edit(`${whole}&${size}&${at('focalPoint', { x: 20, y: 10 })}`);
    expect((await moved.json()) as object).toMatchObject({
      doc: { filename: doc.filename, width: 1600, focalX: 20, focalY: 10 },
    });
    for (const [edits, data] of [
      [at('crop', { x: 0, y: 0, width: 25, height: 50 }), {}],
      ['uploadEdits[crop]=x', {}],
      [at('focalPoint', { x: 'a', y: 10 }), {}],
      [at('focalPoint', { x: 10, y: 1e9 }), {}],
      ['', { focalX: -1 }],
    ] as const)
      expect((await edit(edits, data)).status, edits).toBe(400);
    expect((await edit('uploadEdits=1')).status).toBe(200);
  });

  test('has its square crops made around the focal point, and anew when that is moved', async () => {
    const half = await sharp({
      create: { width: 700, height: 700, channels: 3, background: 'red' },
    })
      .extend({ right: 700, background: 'blue' })
      .png()
      .toBuffer();
    const { id } = await accepted(half, 'half.png', 'image/png');
    const run = () => cms.payload.jobs.run({ queue: 'pictures', limit: 100, sequential: true });
    const square = async () => {
      const doc = (await cms.payload.findByID({ collection: 'media', id })) as unknown as Media;
      return doc.renditions.find(({ width, height }) => width === height)?.filename ?? '';
    };
    /** How red and how blue the middle of the crop is. */
    const colour = async (name: string) => {
      const { channels } = await sharp(fileOf(name)).stats();
      return { red: channels[0]?.mean ?? 0, blue: channels[2]?.mean ?? 0 };
    };
    await run();
    const middle = await square();
    expect((await colour(middle)).red).toBeCloseTo((await colour(middle)).blue, -1);
    await cms.payload.update({ collection: 'media', id, data: { focalX: 95 } });
    await run();
    const right = await square();
    expect((await colour(right)).blue).toBeGreaterThan(200);
    expect(existsSync(fileOf(middle))).toBe(false);
  });

  test('can not be given renditions by whoever saves it', async () => {
    const doc = await accepted(await picture().jpeg().toBuffer(), 'r.jpg', 'image/jpeg');
    const response = await cms.fetch(`/api/media/${doc.id}`, {
      method: 'PATCH',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ renditionState: 'ready', released: true, color: 'red' }),
    });
    const { doc: after } = (await response.json()) as { doc: Media };
    expect(after).toMatchObject({ renditionState: 'waiting', released: false, color: doc.color });
  });

  test('is not copied: two documents would share what one of them deletes', async () => {
    const { id } = await accepted(await picture().jpeg().toBuffer(), 'c.jpg', 'image/jpeg');
    const response = await cms.fetch(`/api/media/${id}/duplicate`, { method: 'POST', headers });
    expect(response.status).toBe(404);
  });

  test('is not handed out here to strangers', async () => {
    const doc = await accepted(await picture().jpeg().toBuffer(), 's.jpg', 'image/jpeg');
    await cms.payload.update({ collection: 'media', id: doc.id, data: { released: true } });
    const path = `/api/media/file/${doc.filename}`;
    expect((await cms.fetch(path)).status).toBe(404);
    expect((await cms.fetch(path, { headers })).status).toBe(200);
  });
});

describe('what is refused, leaving no file behind', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const cases: [string, () => Promise<Buffer> | Buffer, string, string][] = [
    ['an SVG', () => Buffer.from(svg), 'a.svg', 'image/svg+xml'],
    ['an SVG that says it is a PNG', () => Buffer.from(svg), 'a.png', 'image/png'],
    [
      'a PDF',
      () => Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF'),
      'a.pdf',
      'application/pdf',
    ],
    ['a GIF', () => picture(10, 10).gif().toBuffer(), 'a.gif', 'image/gif'],
    ['a TIFF', () => picture(10, 10).tiff().toBuffer(), 'a.tiff', 'image/tiff'],
    [
      'half a picture',
      async () => (await picture().jpeg().toBuffer()).subarray(0, 900),
      'a.jpg',
      'image/jpeg',
    ],
    [
      'a picture that is a page too',
      async () =>
        Buffer.concat([
          await picture().jpeg().toBuffer(),
          Buffer.from('<script>alert(1)</script>'),
        ]),
      'a.jpg',
      'image/jpeg',
    ],
    [
      'a picture that is an archive too',
      async () =>
        Buffer.concat([
          await picture().png().toBuffer(),
          Buffer.from('PK\x05\x06'),
          Buffer.alloc(18),
        ]),
      'a.png',
      'image/png',
    ],
    [
      'a picture that unpacks to 144 megapixels',
      () => picture(12_000, 12_000).png({ compressionLevel: 9 }).toBuffer(),
      'bomb.png',
      'image/png',
    ],
  ];
  test.each(cases)('%s', async (_name, make, name, type) => {
    const before = files();
    const { status, errors } = await upload(await make(), name, type);
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toBeTruthy();
    expect(files()).toEqual(before);
  });
});

describe('an address in the place of a file', () => {
  const addresses = ['http://example.com/a.jpg', '//example.com/a.jpg', '/api/users/me'];
  test.each(addresses)('%s is refused, and asked for nothing', async (url) => {
    const lookup = vi.spyOn(_internal_safeFetchGlobal, 'lookup');
    const editor = await cms.login('editor');
    const before = files();
    for (const collection of ['media', 'issue-pdfs']) {
      const response = await cms.fetch(`/api/${collection}`, {
        method: 'POST',
        headers: { authorization: editor.authorization, 'content-type': 'application/json' },
        body: JSON.stringify({ filename: 'a.jpg', url, alt: '사진', title: '창간호' }),
      });
      expect(await response.json()).toEqual({ errors: [{ message: '올릴 파일이 없습니다.' }] });
      expect(response.status).toBe(400);
      const pasted = await cms.fetch(
        `/api/${collection}/paste-url?src=${encodeURIComponent('http://example.com/a.jpg')}`,
        { headers: { authorization: editor.authorization } },
      );
      expect(pasted.status).toBe(400);
    }
    expect(lookup).not.toHaveBeenCalled();
    expect(files()).toEqual(before);
    lookup.mockRestore();
  });
});

test.each(['../../escaped.jpg', '..\\escaped.jpg', '/etc/passwd', '.htaccess'])(
  'the name %j leads nowhere',
  async (name) => {
    const doc = await accepted(await picture(50, 50).jpeg().toBuffer(), name, 'image/jpeg');
    expect(doc.filename).toMatch(randomName('jpg'));
  },
);

test('a name with a NUL is refused', async () => {
  const before = files();
  const { doc } = await upload(await picture(50, 50).jpeg().toBuffer(), 'nul\0.jpg', 'image/jpeg');
  expect(doc).toBeUndefined();
  expect(files()).toEqual(before);
});
