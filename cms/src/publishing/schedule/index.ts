export { startClock, stopClock } from './clock.ts';
export { Schedule } from './collection.ts';
export { withSchedule, type Scheduled } from './with-schedule.ts';
