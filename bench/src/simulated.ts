import type { RunnerResult } from 'lighthouse';
import { FirstContentfulPaint } from 'lighthouse/core/computed/metrics/first-contentful-paint.js';
import { LargestContentfulPaint } from 'lighthouse/core/computed/metrics/largest-contentful-paint.js';
import { TotalBlockingTime } from 'lighthouse/core/computed/metrics/total-blocking-time.js';

/** In milliseconds of the simulation. */
export interface Paints {
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
}

type Trace = RunnerResult['artifacts']['Trace'];
/** Chromium says of a task how long a processor worked on it (`tdur`, in microseconds), too. */
type Timed = Trace['traceEvents'][number] & { readonly tdur?: number };

/** The same visit on a machine where no task waits for a processor: each lasts as long as one worked on it. */
const withoutWaiting = ({ traceEvents, ...trace }: Trace): Trace => ({
  ...trace,
  traceEvents: traceEvents.map((event: Timed) =>
    event.name === 'RunTask' && event.tdur !== undefined
      ? { ...event, dur: Math.min(event.dur, event.tdur) }
      : event,
  ),
});

interface Phone {
  readonly slowdown: number;
  /** Whether a task takes the time that the processor worked on it, instead of the time by the clock. */
  readonly own: boolean;
}

/** Lighthouse's own simulation of a visit that it has seen, on another phone (ADR 33). */
export async function simulated(
  { lhr, artifacts }: RunnerResult,
  { slowdown, own }: Phone,
): Promise<Paints> {
  const throttling = { ...lhr.configSettings.throttling, cpuSlowdownMultiplier: slowdown };
  const settings = { ...lhr.configSettings, throttling };
  const { Trace, DevtoolsLog: devtoolsLog, GatherContext: gatherContext } = artifacts;
  const { URL, HostDPR, SourceMaps } = artifacts;
  const trace = own ? withoutWaiting(Trace) : Trace;
  const seen = { trace, devtoolsLog, gatherContext, settings, URL, SourceMaps, HostDPR };
  const visit = { ...seen, simulator: null };
  const context = { settings, computedCache: new Map() };
  return {
    fcp: (await FirstContentfulPaint.request(visit, context)).timing,
    lcp: (await LargestContentfulPaint.request(visit, context)).timing,
    tbt: (await TotalBlockingTime.request(visit, context)).timing,
  };
}
