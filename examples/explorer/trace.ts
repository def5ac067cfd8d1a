/** Script by the browser's own trace: milliseconds of the processor on each thread of a page, whatever else the machine does. */
import type { Browser, CDPSession } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, what the thread ran. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

export interface Script {
  /** Of the page's own thread: what the reader would feel. */
  readonly page: number;
  /** The longest stretch of it without a rest. */
  readonly longest: number;
  /** Of each worker, the first started first: their whole work, as they do nothing but script. */
  readonly workers: readonly number[];
}

// Few, as every event costs the page time.
const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'];
/** What runs script on a page's thread; the rest of it is style, layout and paint. */
const scripting = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.callFunction',
  'RunMicrotasks',
  'MinorGC',
  'MajorGC',
]);

/** What `act` makes the pages of a browser run. */
export async function scriptOf(browser: Browser, act: () => Promise<void>): Promise<Script> {
  const debug = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  debug.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  await debug.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  await act();
  await ended(debug);
  await debug.detach();
  return told(events);
}

async function ended(debug: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) =>
    debug.once('Tracing.tracingComplete', () => resolve()),
  );
  await debug.send('Tracing.end');
  await complete;
}

function told(events: readonly TraceEvent[]): Script {
  const keyOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const threads = new Map(
    events
      .filter(({ name }) => name === 'thread_name')
      .map((event) => [keyOf(event), event.args.name]),
  );
  const byThread = new Map<string, TraceEvent[]>();
  for (const event of events) {
    if (event.ph !== 'X' || event.dur === undefined) continue;
    const key = keyOf(event);
    const own = byThread.get(key) ?? [];
    own.push(event);
    byThread.set(key, own);
  }
  const stretches = (thread: string, isMeant: (name: string) => boolean) =>
    [...byThread]
      .filter(([key]) => threads.get(key) === thread)
      .map(([, own]) => own.filter(({ name }) => isMeant(name)).sort((a, b) => a.ts - b.ts))
      .map(outermost);
  const pages = stretches('CrRendererMain', (name) => scripting.has(name));
  return {
    page: Math.max(0, ...pages.map(sumOf)),
    longest: Math.max(0, ...pages.flat()),
    workers: stretches('DedicatedWorker thread', (name) => name === 'RunTask').map(sumOf),
  };
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** One that runs inside another is counted with it. */
function outermost(events: readonly TraceEvent[]): number[] {
  const ran: number[] = [];
  let until = 0;
  for (const { ts, dur = 0, tdur = 0 } of events) {
    if (ts < until) continue;
    until = ts + dur;
    ran.push(tdur / 1000);
  }
  return ran;
}
