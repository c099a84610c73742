import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { startCms, type Cms } from '../harness.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms({ SMTP_URL: '', MAIL_FROM: '빌보드 코리아 <desk@example.com>' });
});
afterAll(() => cms.stop());

/** The mails that lie in the folder, the oldest first. */
async function mails(): Promise<string[]> {
  const folder = join(cms.data, 'cms/mail');
  const names = await readdir(folder).catch(() => []);
  return Promise.all(names.sort().map((name) => readFile(join(folder, name), 'utf8')));
}

test('without a mail server each mail is a file that a mail program opens', async () => {
  await cms.payload.sendEmail({ to: 'kim@example.com', subject: '예약', text: '본문입니다.' });
  const [mail] = await mails();
  expect(mail).toContain('To: kim@example.com');
  expect(mail).toMatch(/^From: .*<desk@example\.com>/m);
  expect(mail).toContain('Content-Type: text/plain; charset=utf-8');
  expect(mail).toContain(Buffer.from('본문입니다.').toString('base64'));
});

test('the operator hears of one trouble once, and of the next one too', async () => {
  const { tellOperator } = await import('../../src/platform/mail.ts');
  await cms.login('admin');
  const before = (await mails()).length;
  const about = (name: string) => tellOperator(cms.payload, name, { subject: name, text: name });
  await Promise.all([about('one'), about('one'), about('one')]);
  await about('one');
  expect(await mails()).toHaveLength(before + 1);
  await about('two');
  expect(await mails()).toHaveLength(before + 2);
  expect((await mails()).at(-1)).toMatch(/^To: admin-.*@example\.com/m);
});

/** As much of a mail server as it takes to be given a mail. */
function mailServer() {
  const received: string[] = [];
  const answer = (socket: Socket) => {
    let inData = false;
    socket.write('220 here\r\n');
    socket.on('data', (chunk) => {
      const text = chunk.toString();
      if (inData) {
        received.push(text);
        if (!text.endsWith('\r\n.\r\n')) return;
        inData = false;
        socket.write('250 taken\r\n');
      } else if (text.startsWith('DATA')) {
        inData = true;
        socket.write('354 go on\r\n');
      } else {
        socket.write('250 fine\r\n');
      }
    });
  };
  const server = createServer(answer);
  return { server, received };
}

test('with a mail server it goes there; one that does not answer fails the mail and nothing else', async () => {
  const { overSmtp } = await import('../../src/platform/mail/transport.ts');
  const { tell } = await import('../../src/platform/mail.ts');
  const { server, received } = mailServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const mail = { from: 'a@example.com', to: 'b@example.com', subject: 'one', text: 'of words' };
  await overSmtp(url)(mail);
  expect(received.join('')).toContain('of words');
  server.close();
  const nobody = overSmtp('smtp://127.0.0.1:1');
  await expect(nobody(mail)).rejects.toThrow();
  const silent = Object.create(cms.payload, { sendEmail: { value: nobody } }) as typeof cms.payload;
  await tell(silent, ['b@example.com'], mail);
});
