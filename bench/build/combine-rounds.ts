import {
  combineMeasurements,
  combineSteps,
  compareCpu,
  type Measurement,
  type StepMeasurement,
} from './format-report.ts';

/** What one round measured of this site. */
export interface OwnFigures {
  /** The site step alone, nothing cached. */
  site: Measurement;
  /** Everything from the dataset to the published site in one process, nothing cached but drawings. */
  pipeline: Measurement;
  steps: StepMeasurement[];
}

/** The Starlight site without search and with its own. */
export interface StarlightFigures {
  plain: Measurement;
  searchable: Measurement;
}

/** What one round measured; Starlight may have been left out. */
export interface Round {
  own: OwnFigures;
  starlight: StarlightFigures | undefined;
}

/** The figures of several rounds in one, with the processor time of this site as a share of Starlight's. */
export interface Figures extends OwnFigures {
  starlight?: StarlightFigures & { ratio: { site: number; pipeline: number } };
}

/** Puts rounds together: the middle of each time, the highest of each peak. */
export function combineRounds(rounds: readonly Round[]): Figures {
  const site = combineMeasurements(rounds.map(({ own }) => own.site));
  const pipeline = combineMeasurements(rounds.map(({ own }) => own.pipeline));
  const steps = combineSteps(rounds.map(({ own }) => own.steps));
  const others = rounds.flatMap(({ starlight }) => starlight ?? []);
  if (others.length === 0) return { site, pipeline, steps };
  const plain = combineMeasurements(others.map((other) => other.plain));
  const searchable = combineMeasurements(others.map((other) => other.searchable));
  const ratio = { site: compareCpu(site, plain), pipeline: compareCpu(pipeline, searchable) };
  return { site, pipeline, steps, starlight: { plain, searchable, ratio } };
}
