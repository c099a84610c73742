import { keepSeoulsClock, newsroomZone } from './platform/seoul/keep-clock.ts';

// Before anything of the admin is shown: its times are the newsroom's, wherever the browser is.
if (new Intl.DateTimeFormat().resolvedOptions().timeZone !== newsroomZone)
  keepSeoulsClock(globalThis);
