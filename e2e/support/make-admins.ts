import type { FullConfig } from '@playwright/test';

import { adminToken, asAdmin } from './cms.ts';
import { adminOf } from './environment.ts';

interface Found {
  totalDocs: number;
}

/** Before the first test: makes the admins of the processes that will test, where there are none yet. */
export default async function makeAdmins({ workers }: FullConfig): Promise<void> {
  const token = await adminToken();
  for (let worker = 1; worker < workers; worker += 1) {
    const { email, password } = adminOf(worker);
    const query = { 'where[email][equals]': email, limit: '0' };
    const { totalDocs } = await asAdmin<Found>(token, 'GET', 'users', { query });
    const body = { email, password, name: `시험 관리자 ${worker}`, role: 'admin' };
    if (totalDocs === 0) await asAdmin(token, 'POST', 'users', { body });
  }
}
