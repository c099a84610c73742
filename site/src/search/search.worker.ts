import { parentPort, workerData } from 'node:worker_threads';

import type { Call, Calls, CallName, Said } from './messages.ts';
import { watchForRequest } from './request.server.ts';
import { SearchService } from './service.server.ts';

/** The search thread: whatever a question costs, no page waits for it. */
const { folder, build } = workerData as { folder: string; build: string };
const say = (said: Said) => parentPort?.postMessage(said);
const service = new SearchService(folder, build, { onChange: () => say({ changed: true }) });
const report = (problem: unknown) => console.error('Search:', problem);

async function answer(call: Call): Promise<Calls[CallName]['answer']> {
  switch (call.name) {
    case 'ask':
      return service.ask(call.given);
    case 'suggest':
      return service.suggest(call.given.text, call.given.locale);
    case 'renew':
      service.renew();
      return null;
    case 'apply':
      await service.apply(call.given);
      return null;
  }
}

parentPort?.on('message', (call: Call) => {
  const { number } = call;
  answer(call).then(
    (found) => say({ number, ok: true, answer: found }),
    (problem: unknown) => say({ number, ok: false, problem: String(problem) }),
  );
});
service.start().catch(report);
watchForRequest(folder, () => service.rebuild());
