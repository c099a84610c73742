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

/**
 * Lighthouse's own simulation of a visit that it has seen, again, by the time that the processor worked on the page's
 * tasks, and with another slowdown of it (ADR 33).
 */
export async function byOwnTime(
  { lhr, artifacts }: RunnerResult,
  cpuSlowdownMultiplier: number,
): Promise<Paints> {
  const { configSettings } = lhr;
  const throttling = { ...configSettings.throttling, cpuSlowdownMultiplier };
  const settings = { ...configSettings, throttling };
  const { DevtoolsLog: devtoolsLog, GatherContext: gatherContext, HostDPR, SourceMaps } = artifacts;
  const visit = {
    trace: withoutWaiting(artifacts.Trace),
    devtoolsLog,
    gatherContext,
    settings,
    URL: artifacts.URL,
    SourceMaps,
    HostDPR,
    simulator: null,
  };
  const context = { settings, computedCache: new Map() };
  return {
    fcp: (await FirstContentfulPaint.request(visit, context)).timing,
    lcp: (await LargestContentfulPaint.request(visit, context)).timing,
    tbt: (await TotalBlockingTime.request(visit, context)).timing,
  };
}
