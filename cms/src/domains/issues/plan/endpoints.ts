import type { Endpoint, PayloadRequest } from 'payload';

import { isStaffMember, mayPublish } from '../../../workflow/roles.ts';

import { answer, issueIdOf, refusal } from './answers.ts';
import { planSave } from './parse.ts';
import { readPlan } from './read.ts';
import { writePlan } from './write.ts';

type Words = readonly [ko: string, en: string];

const words = {
  forbidden: ['이 호의 배열표를 볼 수 없습니다.', 'You may not see the plan of this issue.'],
  readOnly: [
    '배열표는 에디터가 고칩니다. 볼 수는 있습니다.',
    'Editors change the plan. You can look at it.',
  ],
  notFound: ['그런 호가 없습니다.', 'There is no such issue.'],
  outdated: [
    '그사이 다른 사람이 이 호를 고쳤습니다. 새 배열표를 불러온 뒤 다시 해 주세요.',
    'Somebody has changed this issue meanwhile. Load it again, then repeat your change.',
  ],
  malformed: ['배열표를 읽을 수 없습니다', 'The plan can not be read'],
  backwards: [
    '끝 쪽은 첫 쪽보다 앞설 수 없습니다.',
    'The last page can not come before the first.',
  ],
} as const satisfies Record<string, Words>;

async function get(req: PayloadRequest): Promise<Response> {
  if (!isStaffMember(req.user)) return refusal(req, 403, words.forbidden);
  const plan = await readPlan(req, issueIdOf(req));
  return plan ? answer({ plan }) : refusal(req, 404, words.notFound);
}

async function post(req: PayloadRequest): Promise<Response> {
  if (!mayPublish(req.user)) return refusal(req, 403, words.readOnly);
  const body: unknown = await req.json?.().catch(() => null);
  const save = planSave.safeParse(body);
  if (!save.success) {
    const [issue] = save.error.issues;
    if (issue?.message === 'backwards') return refusal(req, 400, words.backwards);
    const place = issue?.path.join('.') ?? '';
    const [ko, en] = words.malformed;
    return refusal(req, 400, [`${ko}: ${place}`, `${en}: ${place}`]);
  }
  const outcome = await writePlan(req, issueIdOf(req), save.data);
  if (outcome.ok) return answer({ plan: outcome.plan });
  return refusal(req, outcome.error === 'outdated' ? 409 : 404, words[outcome.error]);
}

/** `GET` and `POST /api/issues/<id>/plan`: the flat plan of an issue, for its workspace. */
export const planEndpoints: Endpoint[] = [
  { path: '/:id/plan', method: 'get', handler: get },
  { path: '/:id/plan', method: 'post', handler: post },
];
