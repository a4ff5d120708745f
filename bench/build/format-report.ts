/** One measured build of one site. */
export interface Measurement {
  site: string;
  pages: number;
  cpuMilliseconds: number;
  peakBytes: number;
  outputBytes: number;
}

/** What one step of the build cost in processor milliseconds, one value a situation. */
export interface StepMeasurement {
  step: string;
  cpuMilliseconds: readonly number[];
}

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Of several measurements of the same build: the middle time, the highest peak. */
export function combineMeasurements(runs: readonly Measurement[]): Measurement {
  const [first] = runs;
  if (!first) throw new RangeError('combineMeasurements needs at least one measurement');
  return {
    ...first,
    cpuMilliseconds: median(runs.map((run) => run.cpuMilliseconds)),
    peakBytes: Math.max(...runs.map((run) => run.peakBytes)),
  };
}

/** Of several measurements of the same steps: the middle time of each. */
export function combineSteps(runs: readonly (readonly StepMeasurement[])[]): StepMeasurement[] {
  const [first = []] = runs;
  return first.map(({ step, cpuMilliseconds }, i) => ({
    step,
    cpuMilliseconds: cpuMilliseconds.map((_, k) =>
      median(runs.map((steps) => steps[i]?.cpuMilliseconds[k] ?? 0)),
    ),
  }));
}

/** Processor time per page of one build as a share of that of another. */
export function compareCpu(ours: Measurement, theirs: Measurement): number {
  return perPage(ours) / perPage(theirs);
}

/** The builds in pairs, each pair with its ratio; a build without its counterpart stands alone. */
export function formatSites(
  pairs: readonly (readonly [ours: Measurement, theirs: Measurement | undefined])[],
): string {
  const rows = pairs.flatMap(([ours, theirs]) => [
    listFigures(ours),
    ...(theirs ? [listFigures(theirs), listRatios(ours, theirs)] : []),
  ]);
  return formatTable([['站点', '页数', 'CPU 毫秒/页', '内存峰值 MB', '输出 MB'], ...rows]);
}

/** The steps with what they cost in each situation, and the sum. */
export function formatSteps(
  steps: readonly StepMeasurement[],
  situations: readonly string[],
): string {
  const sums = situations.map((_, i) =>
    steps.reduce((sum, { cpuMilliseconds }) => sum + (cpuMilliseconds[i] ?? 0), 0),
  );
  const rows = [...steps, { step: '合计', cpuMilliseconds: sums }].map(
    ({ step, cpuMilliseconds }) => [
      step,
      ...cpuMilliseconds.map((value) => Math.round(value).toString()),
    ],
  );
  return formatTable([['步骤（CPU 毫秒）', ...situations], ...rows]);
}

/** Lines up rows of cells: the first column to the left, the others to the right. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((cells) => cells.length));
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(...rows.map((cells) => measureWidth(cells[i] ?? ''))),
  );
  return rows
    .map((cells) =>
      widths
        .map((width, i) => {
          const cell = cells[i] ?? '';
          const space = ' '.repeat(width - measureWidth(cell));
          return i === 0 ? cell + space : space + cell;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const perPage = ({ cpuMilliseconds, pages }: Measurement) => cpuMilliseconds / pages;
const megabytes = (bytes: number) => Math.round(bytes / 1e6).toString();

function listFigures(measurement: Measurement): string[] {
  const { site, pages, peakBytes, outputBytes } = measurement;
  return [
    site,
    pages.toString(),
    perPage(measurement).toFixed(2),
    megabytes(peakBytes),
    megabytes(outputBytes),
  ];
}

function listRatios(ours: Measurement, theirs: Measurement): string[] {
  return [
    '  本站 ÷ Starlight',
    '',
    compareCpu(ours, theirs).toFixed(2),
    (ours.peakBytes / theirs.peakBytes).toFixed(2),
    (ours.outputBytes / theirs.outputBytes).toFixed(2),
  ];
}

/** Columns a text takes in a terminal: Chinese characters and full-width marks take two. */
function measureWidth(text: string): number {
  return [...text].reduce(
    (sum, character) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
        character,
      )
        ? 2
        : 1),
    0,
  );
}
