import type { DatasetPart } from '../dataset-schema.ts';
import type { Ground, Hole, PlaceGround, RecordGround } from '../findings/ground.ts';
import { type HoleIndex, indexHoles } from '../findings/hole-index.ts';
import type { Finding } from '../findings/issue.ts';

/**
 * The findings that are more than consequences of what is broken elsewhere: those inside a hole are left out, and
 * those that rest on what a hole may have held. Takes as long as findings and holes are many together.
 */
export function findIndependent(findings: readonly Finding[], holes: readonly Hole[]): Finding[] {
  if (holes.length === 0) return [...findings];
  const places = indexHoles(holes);
  const outside = findings.filter(({ file, path }) => !places.holds(file, path));
  const losses = indexLosses(holes);
  const isMade = indexIds(guessLostIds(outside, holes));
  const taken = countTaken(outside);
  return outside.filter(
    (finding) =>
      !listGrounds(finding).some((ground) =>
        'id' in ground
          ? isLost(ground, losses, isMade)
          : isBroken(ground, taken.get(finding.kind) ?? 0, places),
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

function isBroken({ file, path, takes }: PlaceGround, taken: number, holes: HoleIndex): boolean {
  const { count, whole } = holes.countTouched(file, path);
  return whole || count >= (takes === undefined ? 1 : taken);
}

/** What the holes of a file may have held: lists, of one record among others or not, and records. */
interface Losses {
  list: boolean;
  listInRecord: boolean;
  record: boolean;
}

function indexLosses(holes: readonly Hole[]): ReadonlyMap<DatasetPart, Losses> {
  const files = new Map<DatasetPart, Losses>();
  for (const hole of holes) {
    const losses = files.get(hole.file) ?? { list: false, listInRecord: false, record: false };
    files.set(hole.file, losses);
    if (hole.lost === 'list') losses.list = true;
    if (hole.lost === 'list' && isInRecord(hole)) losses.listInRecord = true;
    if (hole.lost === 'record') losses.record = true;
  }
  return files;
}

/** Whether it is the list of one record that is lost, and not a file or all there is of a kind. */
const isInRecord = ({ path }: Hole): boolean => path.some((step) => typeof step === 'number');

function isLost(
  { files, id, others = false }: RecordGround,
  losses: ReadonlyMap<DatasetPart, Losses>,
  isMade: (id: string) => boolean,
): boolean {
  const near = files ? files.flatMap((file) => losses.get(file) ?? []) : [...losses.values()];
  return (
    near.some(({ list, listInRecord }) => (others ? listInRecord : list)) ||
    (near.some(({ record }) => record) && isMade(id))
  );
}

/** Tells whether an id is one of these or made of one, as that of a row is of that of its table. */
function indexIds(ids: ReadonlySet<string>): (id: string) => boolean {
  const lengths = [...new Set([...ids].map(({ length }) => length))];
  return (id) =>
    ids.has(id) ||
    lengths.some(
      (length) =>
        (id[length] === '-' && ids.has(id.slice(0, length))) ||
        (id.at(-length - 1) === '-' && ids.has(id.slice(id.length - length))),
    );
}

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
