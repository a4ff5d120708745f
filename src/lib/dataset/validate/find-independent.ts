import {
  type Ground,
  type Hole,
  isWithin,
  type PlaceGround,
  type RecordGround,
  touches,
} from '../findings/ground.ts';
import type { Finding } from '../findings/issue.ts';

/**
 * The findings that are more than consequences of what is broken elsewhere: those inside a hole are left out, and
 * those that rest on what a hole may have held.
 */
export function findIndependent(findings: readonly Finding[], holes: readonly Hole[]): Finding[] {
  if (holes.length === 0) return [...findings];
  const outside = findings.filter(
    ({ file, path }) => !holes.some((hole) => hole.file === file && isWithin(path, hole.path)),
  );
  const lost = guessLostIds(outside, holes);
  const taken = countTaken(outside);
  return outside.filter(
    (finding) =>
      !listGrounds(finding).some((ground) =>
        'id' in ground
          ? isLost(ground, holes, lost)
          : isBroken(ground, taken.get(finding.kind) ?? 0, holes),
      ),
  );
}

const listGrounds = ({ restsOn = [] }: Finding): readonly Ground[] => restsOn;

/** How many broken values it would take to explain all findings of a kind. */
function countTaken(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const most = Math.max(0, ...listGrounds(finding).map((g) => ('id' in g ? 0 : (g.takes ?? 0))));
    counts.set(finding.kind, (counts.get(finding.kind) ?? 0) + most);
  }
  return counts;
}

function isBroken(
  { file, path, takes }: PlaceGround,
  taken: number,
  holes: readonly Hole[],
): boolean {
  const broken = holes.filter((hole) => hole.file === file && touches(path, hole.path));
  const whole = broken.some((hole) => hole.path.length <= path.indexOf('*'));
  return whole || broken.length >= (takes === undefined ? 1 : taken);
}

function isLost(
  { files, id, others = false }: RecordGround,
  holes: readonly Hole[],
  lost: ReadonlySet<string>,
): boolean {
  const near = holes.filter(({ file }) => files?.includes(file) ?? true);
  return (
    near.some((hole) => hole.lost === 'list' && (!others || isInRecord(hole))) ||
    (near.some((hole) => hole.lost === 'record') && [...lost].some((each) => derives(id, each)))
  );
}

/** Whether it is the list of one record that is lost, and not a file or all there is of a kind. */
const isInRecord = ({ path }: Hole): boolean => path.some((step) => typeof step === 'number');

/** Whether an id is made of another one, as that of a row is of that of its table. */
const derives = (id: string, from: string): boolean =>
  id === from || id.startsWith(`${from}-`) || id.endsWith(`-${from}`);

/**
 * The ids that records have lost, as far as the rest of the dataset tells: those that are missed both by records that
 * refer to them and among the published addresses, or all that are missed when these are no more than were lost.
 */
function guessLostIds(findings: readonly Finding[], holes: readonly Hole[]): ReadonlySet<string> {
  const count = holes.filter(({ lost }) => lost === 'record').length;
  const missed = findings
    .flatMap(listGrounds)
    .filter((ground): ground is RecordGround => 'id' in ground);
  const referred = new Set(missed.filter(({ files }) => files).map(({ id }) => id));
  const published = new Set(missed.filter(({ files }) => !files).map(({ id }) => id));
  const both = new Set([...referred].filter((id) => published.has(id)));
  const all = new Set([...referred, ...published]);
  return both.size < count && all.size <= count ? all : both;
}
