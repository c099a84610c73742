import { expect, test, type Page, type Route } from '@playwright/test';

import {
  autosaving,
  choose,
  chooseUploaded,
  logIn,
  open,
  openTab,
  uploadPicture,
} from '../support/admin.ts';
import { adminToken, asAdmin } from '../support/cms.ts';

/** On a slow line an answer comes long after its question: nothing that was typed meanwhile is lost. */
test.describe.configure({ timeout: 180_000 });
test.beforeEach(({ page }) => logIn(page));

const stamp = Date.now().toString(36);
const quotation = '박자는 몸이 먼저 안다';

interface Story {
  headline: string;
  dek: string | null;
  body: object;
  bylines: { person: string | null }[];
}

/** A new draft, opened, and how it is stored by now. */
async function draft(page: Page, slug: string) {
  const token = await adminToken();
  const { doc } = await asAdmin<{ doc: { id: string } }>(token, 'POST', 'articles', {
    query: { draft: 'true' },
    body: { language: 'ko', kind: 'news', headline: '처음 제목', slug },
  });
  await open(page, 'articles', doc.id);
  const query = { draft: 'true', depth: '0' };
  return () => asAdmin<Story>(token, 'GET', `articles/${doc.id}`, { query });
}

async function insertBlock(page: Page, name: string) {
  const body = page.locator('[data-lexical-editor="true"]').first();
  await body.click();
  await page.keyboard.type(`/${name}`);
  await page.locator('.slash-menu-popup').getByText(name, { exact: true }).click();
  return body.locator('[data-lexical-decorator]').last();
}

const insertQuotation = async (page: Page) =>
  (await insertBlock(page, '인용')).locator('textarea').first();

const saves = '**/api/articles/*autosave=true*';
const questions = '**/admin/collections/articles/*';
const pictures = '**/api/media';

function gate() {
  let open: () => void = () => undefined;
  const isOpen = new Promise<void>((resolve) => (open = resolve));
  return { isOpen, open };
}

/** Holds back the answer to the first save, or question, that takes these words along, until `release`. */
async function holdAnswerWith(page: Page, words: string, to = saves) {
  const [held, released, taken] = [gate(), gate(), gate()];
  let isFirst = true;
  await page.route(to, async (route: Route) => {
    const takes = route.request().postDataBuffer()?.toString().includes(words) === true;
    if (!takes || !isFirst) {
      await route.fallback();
      return;
    }
    isFirst = false;
    const response = await route.fetch();
    held.open();
    await released.isOpen;
    await route.fulfill({ response });
    // The page goes on with it before it draws itself again.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    taken.open();
  });
  return { isHeld: held.isOpen, isTaken: taken.isOpen, release: released.open };
}

test('what is typed into two fields and a block while a save is answered stays @editing', async ({
  page,
}) => {
  const stored = await draft(page, `느린-줄-${stamp}`);
  const { isHeld, release } = await holdAnswerWith(page, 'pullQuote');
  const field = await insertQuotation(page);
  await isHeld;
  await field.fill(quotation);
  await page.locator('#field-headline').fill('나중 제목');
  await page.locator('#field-dek').fill('나중 부제');
  release();
  const kept = async () => {
    const { body, dek, headline } = await stored();
    return [headline, dek, JSON.stringify(body).includes(quotation)];
  };
  await expect.poll(kept).toEqual(['나중 제목', '나중 부제', true]);
  await expect(page.locator('#field-headline')).toHaveValue('나중 제목');
  await expect(page.locator('#field-dek')).toHaveValue('나중 부제');
  await expect(field).toHaveValue(quotation);
});

test('what is typed while a save that had to wait is answered is saved as well @editing', async ({
  page,
}) => {
  const stored = await draft(page, `밀린-저장-${stamp}`);
  const headline = page.locator('#field-headline');
  const first = await holdAnswerWith(page, '하나');
  await page.clock.install();
  await headline.fill('하나');
  await first.isHeld;
  const second = await holdAnswerWith(page, '하나 둘');
  await headline.fill('하나 둘');
  // The second is wanted by now, and waits for the first.
  await page.clock.fastForward(5_000);
  first.release();
  await second.isHeld;
  await headline.fill('하나 둘 셋');
  second.release();
  await expect.poll(async () => (await stored()).headline).toBe('하나 둘 셋');
});

test('what is typed into a block just before the answer to what it asked comes is saved @editing', async ({
  page,
}) => {
  const stored = await draft(page, `이른-답-${stamp}`);
  const field = await insertQuotation(page);
  const { isHeld, release } = await holdAnswerWith(page, '박자는', questions);
  await field.fill('박자는');
  await isHeld;
  await field.fill(quotation);
  release();
  await expect.poll(async () => JSON.stringify((await stored()).body)).toContain(quotation);
});

/** A block whose picture has been chosen and has not come, with a caption that it has asked about and has no answer to. */
async function pictureOnItsWay(page: Page, image: string, alt: string) {
  const block = await insertBlock(page, '사진');
  const chosen = await holdAnswerWith(page, image, pictures);
  const asked = await holdAnswerWith(page, '설명부터', questions);
  await chooseUploaded(block.locator('.field-type.upload'), alt);
  await chosen.isHeld;
  await block.locator('textarea').fill('설명부터');
  await asked.isHeld;
  return { asked, block, chosen };
}

test('a picture that comes into a block just before the answer to what it asked is saved @editing', async ({
  page,
}) => {
  const alt = `늦게 온 사진 ${stamp}`;
  const image = await uploadPicture(page, await page.screenshot(), alt);
  const stored = await draft(page, `늦은-사진-${stamp}`);
  const { asked, block, chosen } = await pictureOnItsWay(page, image, alt);
  chosen.release();
  await expect(block.getByRole('button', { name: '접기' })).toBeVisible();
  asked.release();
  await expect.poll(async () => JSON.stringify((await stored()).body)).toContain(image);
});

/** From now on the page draws what has changed a moment later: its timers come first, as on a busy machine. */
const drawLate = (page: Page) =>
  page.evaluate(() => {
    const post = Reflect.get(MessagePort.prototype, 'postMessage') as (
      ...message: unknown[]
    ) => void;
    MessagePort.prototype.postMessage = function (...message) {
      setTimeout(() => Reflect.apply(post, this, message), 400);
    };
  });

test('a picture that comes into a block while the answer to what it asked is taken is saved @editing', async ({
  page,
}) => {
  const alt = `같이 온 사진 ${stamp}`;
  const image = await uploadPicture(page, await page.screenshot(), alt);
  const stored = await draft(page, `같이-온-사진-${stamp}`);
  const { asked, chosen } = await pictureOnItsWay(page, image, alt);
  await drawLate(page);
  chosen.release();
  await chosen.isTaken;
  asked.release();
  await asked.isTaken;
  await openTab(page, '분류');
  await expect.poll(async () => JSON.stringify((await stored()).body)).toContain(image);
});

test('what is typed into a block is saved though what it asked was never answered @editing', async ({
  page,
}) => {
  const stored = await draft(page, `없는-답-${stamp}`);
  const field = await insertQuotation(page);
  await page.route(questions, (route: Route) => {
    const asks = route.request().postDataBuffer()?.toString().includes('initialBlockFormState');
    return asks ? route.abort() : route.fallback();
  });
  await field.fill(quotation);
  await expect.poll(async () => JSON.stringify((await stored()).body)).toContain(quotation);
});

test('what is chosen in a new row while its first save is answered, and saved by a step, stays @editing', async ({
  page,
}) => {
  const stored = await draft(page, `새-줄-${stamp}`);
  await openTab(page, '바이라인·출처');
  const row = await holdAnswerWith(page, 'bylines.0.id', questions);
  // The form is saved without the fields of the row, and shows them while the save is answered.
  await autosaving(page, '"bylines":[{', () =>
    page.locator('#field-bylines .array-field__add-row').click(),
  );
  const answer = await holdAnswerWith(page, '"bylines":[{', questions);
  row.release();
  await answer.isHeld;
  const person = page.locator('#field-bylines__0__person');
  await choose(person);
  const saved = await holdAnswerWith(page, '"bylines":[{', '**/api/articles/*?draft=true*');
  await page.locator('#step-publish').click();
  const refused = page.waitForResponse((response) => response.url().endsWith('/transition'));
  await page.locator('dialog.bbk-step button[type="submit"]').click();
  await saved.isHeld;
  // Of two answers to saves at once the form forgets the one that was asked for first.
  answer.release();
  await answer.isTaken;
  saved.release();
  expect((await refused).status()).toBe(400);
  await page.keyboard.press('Escape');
  // The next save takes the row along as the form holds it by now.
  const slug = `새-줄-뒤-${stamp}`;
  await autosaving(page, slug, () => page.locator('#field-slug').fill(slug));
  expect((await stored()).bylines[0]?.person).toBeTruthy();
  await expect(person.locator('.rs__single-value')).toBeVisible();
});

test('what is typed after the answer to a save was lost is saved @editing', async ({ page }) => {
  const stored = await draft(page, `끊긴-답-${stamp}`);
  const lose = async (route: Route) => {
    await route.fetch();
    await route.abort();
  };
  await page.route(saves, lose, { times: 1 });
  const headline = page.locator('#field-headline');
  await headline.fill('끊기기 전의 제목');
  await expect.poll(async () => (await stored()).headline).toBe('끊기기 전의 제목');
  await headline.fill('끊긴 뒤의 제목');
  await expect.poll(async () => (await stored()).headline).toBe('끊긴 뒤의 제목');
});

test('what a gateway does not take is saved without another key @editing', async ({ page }) => {
  const stored = await draft(page, `막힌-길-${stamp}`);
  await page.route(saves, (route: Route) => route.fulfill({ status: 503 }), { times: 1 });
  await page.locator('#field-headline').fill('막힌 길에서 쓴 제목');
  await expect(page.locator('.bbk-typing[data-kind="offline"]')).toBeVisible();
  await expect.poll(async () => (await stored()).headline).toBe('막힌 길에서 쓴 제목');
  await expect(page.locator('.bbk-typing[data-kind="offline"]')).toBeHidden();
});

test('what was typed into a block just before another tab is opened stays @editing', async ({
  page,
}) => {
  const stored = await draft(page, `급한-손-${stamp}`);
  const field = await insertQuotation(page);
  await field.fill(quotation);
  await openTab(page, '분류');
  await expect(page.locator('#field-section')).toBeVisible();
  await expect.poll(async () => JSON.stringify((await stored()).body)).toContain(quotation);
});
