import crypto from 'node:crypto';

/** What Payload 3.90 spends on a password. */
const iterations = 600_000;
const bytes = 32;

/** Takes as long as checking a password would, so that nobody hears from the time whether there is an account. */
export const spendAsLong = (password: string): Promise<void> =>
  new Promise((resolve, reject) => {
    crypto.pbkdf2(
      password,
      crypto.randomBytes(32).toString('hex'),
      iterations,
      bytes,
      'sha256',
      (error) => {
        if (error) reject(error);
        else resolve();
      },
    );
  });
