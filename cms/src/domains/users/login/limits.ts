import type { Limit } from '../../../platform/limits/limit.ts';

const minute = 60_000;

/** Tries to log in. A few of one person's from one place; many of one person's; many from one place. */
export const loginLimits = {
  fromHere: { name: 'login', most: 10, ms: 10 * minute },
  account: { name: 'login-account', most: 100, ms: 60 * minute },
  address: { name: 'login-address', most: 100, ms: 10 * minute },
} as const satisfies Record<string, Limit>;

/** Mails with a link to one person, and asked for from one place. */
export const mailLimits = {
  account: { name: 'reset-mail', most: 3, ms: 15 * minute },
  address: { name: 'reset-mail-address', most: 30, ms: 15 * minute },
} as const satisfies Record<string, Limit>;

/** Tries to set a password by a link. */
export const resetLimit: Limit = { name: 'reset', most: 30, ms: 15 * minute };

/** Codes of a second factor: of one person, wherever from. */
export const codeLimit: Limit = { name: 'code', most: 10, ms: 10 * minute };
