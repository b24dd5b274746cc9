/** The figures of one cell that the tables and goals speak of. Undefined where the cell does not have it. */
export const figures = {
  bootMs: ({ boot }) => boot?.wallMs,
  bootCpuMs: ({ boot }) => boot?.cpuMs,
  busyP50Ms: ({ steps }) => rank(steps?.busy, 0.5),
  busyP95Ms: ({ steps }) => rank(steps?.busy, 0.95),
  busyMaxMs: ({ steps }) => rank(steps?.busy, 1),
  scriptP50Ms: ({ steps }) => rank(steps?.script, 0.5),
  layoutP50Ms: ({ steps }) => rank(steps?.layout, 0.5),
  latencyP50Ms: ({ steps }) => rank(steps?.latency, 0.5),
  stepsCpuMs: ({ steps }) => steps?.cpuMs,
  restBusyMs: ({ steps }) => greatest(steps?.rests?.map(({ busyMs }) => busyMs)),
  restTaskMs: ({ steps }) => greatest(steps?.rests?.map(({ frames }) => frames.longestTaskMs)),
  longestFrameMs: (cell) => greatest(framesOf(cell)?.map(({ longestMs }) => longestMs)),
  framesOver17: (cell) => framesOf(cell)?.reduce((sum, { over17 }) => sum + over17, 0),
  framesOver50: (cell) => framesOf(cell)?.reduce((sum, { over50 }) => sum + over50, 0),
  bytes: ({ rest }) => rest?.bytes,
  peakBytes: ({ rest }) => rest?.peakBytes,
  elements: ({ rest }) => rest?.elements,
  replaceMs: ({ updates }) => updates?.replace?.wallMs,
  appendMs: ({ updates }) => updates?.append?.wallMs,
  appendTaskMs: ({ updates }) => updates?.append?.frames.longestTaskMs,
};

/** Of all that was watched after boot: while stepping, and at rest. */
function framesOf({ steps }) {
  if (!steps || steps.busy.length === 0) return undefined;
  return [...steps.frames, ...steps.rests.map(({ frames }) => frames)];
}

/** The nearest rank: of sixty steps the 57th is the 95th percentile. */
export function rank(values, share) {
  if (!values || values.length === 0) return undefined;
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

function greatest(values) {
  return values && values.length > 0 ? Math.max(...values) : undefined;
}

/** The middle value, or the mean of the two middle ones, with the least, the greatest and how many there are. */
export function medianOf(values) {
  const known = values.filter((value) => value !== undefined && value !== null);
  if (known.length === 0) return undefined;
  const sorted = known.sort((one, other) => one - other);
  const half = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  return { median, least: sorted[0], most: sorted.at(-1), count: sorted.length };
}
