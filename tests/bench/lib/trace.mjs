// What the browser did while something ran, from its own trace: milliseconds of script, style, layout and
// paint on the page's main thread, each without what is nested in it, and of raster on other threads of its process.
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

// Names of the trace's events by what they are counted as. Scripts are everything that runs them: handlers,
// frames, timers; what they force the browser to do is counted as that.
const KINDS = {
  script: ['EventDispatch', 'FireAnimationFrame', 'FireIdleCallback', 'FunctionCall', 'EvaluateScript', 'TimerFire', 'RunMicrotasks', 'MinorGC', 'MajorGC'],
  style: ['UpdateLayoutTree'],
  layout: ['Layout'],
  prepaint: ['PrePaint'],
  paint: ['Paint'],
  layers: ['Layerize', 'Commit'],
};
export const MAIN = Object.keys(KINDS);
const kindOf = new Map(Object.entries(KINDS).flatMap(([kind, names]) => names.map((name) => [name, kind])));

// Runs `act` under a trace; the trace's events.
export async function traced(s, act) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  s.root.on('Tracing.dataCollected', collect);
  const done = new Promise((ok) => s.root.once('Tracing.tracingComplete', ok));
  await s.root.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { recordMode: 'recordUntilFull', includedCategories: CATEGORIES, excludedCategories: ['*'] } });
  try {
    await act();
  } finally {
    await s.root.send('Tracing.end');
    await done;
    s.root.off('Tracing.dataCollected', collect);
  }
  return events;
}

// Sums of a trace: for each kind `{ wall, cpu }` in ms, how often style and layout were worked out, on how
// many elements and boxes, and how long of it a script had to wait for.
export function costs(events) {
  const spans = complete(events);
  const byThread = new Map();
  for (const e of spans) {
    const k = `${e.pid}/${e.tid}`;
    if (!byThread.has(k)) byThread.set(k, []);
    byThread.get(k).push(e);
  }
  // The page is the process that worked out most style; others are spares.
  const styled = (list) => list.filter((e) => kindOf.get(e.name) === 'style').reduce((sum, e) => sum + e.dur, 0);
  const main = [...byThread.values()].sort((a, b) => styled(b) - styled(a))[0] ?? [];
  const out = Object.fromEntries(MAIN.map((kind) => [kind, { wall: 0, cpu: 0 }]));
  Object.assign(out, { raster: { wall: 0, cpu: 0 }, forced: 0, styles: 0, styled: 0, layouts: 0, laid: 0, boxes: 0 });
  const stack = [];
  for (const e of main.filter((e) => kindOf.has(e.name)).sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    while (stack.length && stack.at(-1).ts + stack.at(-1).dur <= e.ts) stack.pop();
    const kind = kindOf.get(e.name), around = stack.at(-1);
    out[kind].wall += e.dur / 1000;
    out[kind].cpu += (e.tdur ?? 0) / 1000;
    if (around) {
      out[kindOf.get(around.name)].wall -= e.dur / 1000;
      out[kindOf.get(around.name)].cpu -= (e.tdur ?? 0) / 1000;
    }
    if ((kind === 'style' || kind === 'layout') && around && kindOf.get(around.name) === 'script') out.forced += e.dur / 1000;
    if (kind === 'style') { out.styles += 1; out.styled += e.args?.elementCount ?? 0; }
    if (kind === 'layout') { out.layouts += 1; out.laid += e.args?.beginData?.dirtyObjects ?? 0; out.boxes = Math.max(out.boxes, e.args?.beginData?.totalObjects ?? 0); }
    stack.push(e);
  }
  const pid = main[0]?.pid;
  for (const e of spans) if (e.name === 'RasterTask' && e.pid === pid) { out.raster.wall += e.dur / 1000; out.raster.cpu += (e.tdur ?? 0) / 1000; }
  return out;
}

// Events with a length: those written as one, and pairs of begin and end, with the arguments of both.
function complete(events) {
  const out = [], open = new Map();
  for (const e of [...events].sort((a, b) => a.ts - b.ts)) {
    if (e.ph === 'X') out.push({ ...e, dur: e.dur ?? 0 });
    const k = `${e.pid}/${e.tid}/${e.name}`;
    if (e.ph === 'B') open.set(k, [...(open.get(k) ?? []), e]);
    if (e.ph === 'E') {
      const begin = open.get(k)?.pop();
      if (begin) out.push({ ...begin, dur: e.ts - begin.ts, tdur: (e.tts ?? 0) - (begin.tts ?? 0), args: { ...begin.args, ...e.args } });
    }
  }
  return out;
}
