import { expect, test, type Browser, type Page } from '@playwright/test';

import { codeAt } from '../../cms/src/domains/users/second-factor/totp.ts';
import {
  autosaving,
  change,
  choose,
  logIn,
  open,
  openTab,
  publish,
  takeStep,
} from '../support/admin.ts';
import { adminToken, asAdmin } from '../support/cms.ts';
import { cmsUrl, siteUrl } from '../support/environment.ts';
import { mailedLink } from '../support/people.ts';

test.describe.configure({ timeout: 480_000 });

const stamp = Date.now().toString(36);
const password = 'a-word-of-their-own';
const emailOf = (role: string) => `${role}-${stamp}@example.com`;
const names = { writer: '박기자', contributor: '이필자', editor: '최데스크' } as const;
const sentence = '첫 문장은 오래 남는다.';
const written: string[] = [];
type Role = keyof typeof names;

/** The admin asks somebody in by mail. */
async function invite(page: Page, role: Role) {
  const panel = page.locator('.bbk-invite');
  await panel.locator('#invite-name').fill(names[role]);
  await panel.locator('#invite-email').fill(emailOf(role));
  await panel.locator('#invite-role').selectOption(role);
  await panel.getByRole('button', { name: '초대 메일 보내기' }).click();
  await expect(panel.locator('#invite-name')).toHaveValue('');
  await expect(panel.getByRole('status')).toContainText('초대했습니다');
}

/** Follows the link of the mail, in a browser of their own, sets a password, and is in. */
async function accept(browser: Browser, token: string, role: Role): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  let link = '';
  await expect(async () => {
    link = await mailedLink(token, emailOf(role));
  }).toPass();
  await page.goto(link);
  await page.locator('#field-password').fill(password);
  await page.locator('#field-again').fill(password);
  await page.getByRole('button', { name: '확인' }).click();
  await page.waitForURL((url) => url.pathname === '/admin');
  return page;
}

/** Turns on a second factor. Answers with one of the codes on paper. */
async function secure(page: Page): Promise<string> {
  await page.goto(`${cmsUrl}/admin/account`);
  await page.getByRole('button', { name: '2단계 인증 켜기' }).click();
  const setup = page.locator('.bbk-login__setup');
  await setup.waitFor();
  const [secret = '', recovery = ''] = await setup.locator('code').allInnerTexts();
  await page.locator('#own-code').fill(codeAt(secret.replaceAll(' ', '')));
  await page.getByRole('button', { name: '2단계 인증 켜기' }).click();
  await expect(page.locator('.bbk-account')).toContainText('2단계 인증을 쓰고 있습니다');
  return recovery;
}

/** Comes in anew, with both factors. */
async function comeBack(page: Page, role: Role, code: string) {
  await page.context().clearCookies();
  await page.goto(`${cmsUrl}/admin/login`);
  await page.locator('#field-email').fill(emailOf(role));
  await page.locator('#field-password').fill(password);
  await page.getByRole('button', { name: '로그인' }).click();
  await page.locator('#field-code').fill(code);
  await page.getByRole('button', { name: '확인' }).click();
  await page.waitForURL((url) => url.pathname === '/admin');
}

const bodyOf = (page: Page) => page.locator('[data-lexical-editor="true"]').first();

/** Marks a paragraph, and says something of it. */
async function comment(page: Page, marked: string, text: string) {
  const panel = page.locator('.bbk-comments');
  await bodyOf(page).getByText(marked).click({ clickCount: 3 });
  await expect(panel.locator('.bbk-comments__form q')).toHaveText(marked);
  await panel.getByLabel('댓글', { exact: true }).fill(text);
  await panel.getByRole('button', { name: '댓글 달기' }).click();
  await expect(panel.locator('li', { hasText: text })).toContainText(marked);
}

/** Goes from a comment to what it is about. */
async function followComment(page: Page, text: string) {
  const said = page.locator('.bbk-comments li', { hasText: text });
  await said.getByRole('button', { name: '본문' }).click();
  await expect(bodyOf(page)).toBeFocused();
}

/** Writes a piece from an empty form, and hands it in. */
async function write(page: Page, headline: string): Promise<string> {
  await open(page, 'articles');
  await change(page, '#field-headline', headline);
  await page.locator('#field-dek').fill('편집국의 하루를 따라간 이야기.');
  await openTab(page, '분류');
  await choose(page.locator('#field-section'));
  await openTab(page, '글');
  await autosaving(page, sentence, async () => {
    await bodyOf(page).click();
    await page.keyboard.type(sentence);
  });
  await takeStep(page, 'submit');
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  written.push(id);
  return id;
}

/** What was handed in can be taken back by whoever wrote it, and published by others. */
async function mayNotPublish(page: Page) {
  await expect(page.locator('#step-withdraw')).toBeAttached();
  await expect(page.locator('#step-publish')).toHaveCount(0);
}

const pageOf = (address: string) =>
  fetch(new URL(encodeURI(address), siteUrl)).then((answer) => answer.text());

/** The address of a piece, once readers have it. */
async function seenByReaders(token: string, id: string, headline: string) {
  const { slug } = await asAdmin<{ slug: string }>(token, 'GET', `articles/${id}`);
  await expect.poll(() => pageOf(`/articles/${slug}`)).toContain(headline);
}

test.afterAll(async () => {
  const token = await adminToken();
  const body = { deletedAt: new Date().toISOString() };
  for (const id of written) await asAdmin(token, 'PATCH', `articles/${id}`, { body });
});

test(
  'from the invitation to the reader: everybody does their part, and nobody more',
  { tag: '@editing' },
  async ({ browser, page }) => {
    const token = await adminToken();
    await logIn(page);
    await page.goto(`${cmsUrl}/admin/collections/users`);
    await page.locator('.bbk-invite summary').click();
    for (const role of ['writer', 'contributor', 'editor'] as const) await invite(page, role);
    const writer = await accept(browser, token, 'writer');
    const contributor = await accept(browser, token, 'contributor');
    const editor = await accept(browser, token, 'editor');
    await comeBack(editor, 'editor', await secure(editor));

    const headline = `기자가 쓰고 데스크가 고친 글 ${stamp}`;
    const id = await write(writer, headline);
    await mayNotPublish(writer);
    const own = `밖에서 보내온 글 ${stamp}`;
    const sent = await write(contributor, own);
    await mayNotPublish(contributor);
    await contributor.goto(`${cmsUrl}/admin/collections/articles`);
    // What readers do not have yet is no business of theirs.
    await expect(contributor.locator('.table')).toContainText(own);
    await expect(contributor.locator('.table')).not.toContainText(headline);

    await open(editor, 'articles', id);
    await comment(editor, sentence, '누가 한 말인가요?');
    await takeStep(editor, 'requestChanges', (dialog) =>
      dialog.locator('textarea').fill('두 번째 문장을 더 넣어 주세요.'),
    );
    await open(writer, 'articles', id);
    await expect(writer.locator('.bbk-stage__note')).toHaveText('두 번째 문장을 더 넣어 주세요.');
    await followComment(writer, '누가 한 말인가요?');
    const changed = `${headline}, 다시`;
    await autosaving(writer, '다시', () => change(writer, '#field-headline', changed));
    await takeStep(writer, 'submit');
    await open(editor, 'articles', id);
    await takeStep(editor, 'approve');
    await publish(editor);
    await seenByReaders(token, id, changed);

    await open(page, 'articles', sent);
    await publish(page);
    await seenByReaders(token, sent, own);
  },
);
