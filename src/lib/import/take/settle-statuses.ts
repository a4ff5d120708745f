import type { DeclaredStatus } from '../../concepts/status/schema.ts';
import { implyEnds } from '../../model/relations/imply-ends.ts';
import { type Draft, setEvents } from '../draft/draft.ts';
import { findLikelyTone, findPlanStage, type LikelyTone } from '../fields/status-words.ts';
import { formatPlace } from '../rows/entry.ts';
import { describeRelation } from './describe-relation.ts';
import type { TakenEntry } from './take-entry.ts';

const headings = {
  stage: '在研的各阶段，作为新的状态写入 site.json 的 statuses',
  likely: '按字面归类的状态，作为新的状态写入 site.json 的 statuses，请核对其 tone',
  unknown: '不认得的状态，作为新的状态写入 site.json 的 statuses',
} as const;

const likelyNames: Readonly<Record<LikelyTone, string>> = { planned: '在研', withdrawn: '废止' };

/** Under which heading a new status is noted, and what is said of it. */
function describeStatus({ id, name }: DeclaredStatus, advice: string): [string, string] {
  if (findPlanStage(name) !== undefined) return [headings.stage, `${name}：${id}`];
  const tone = findLikelyTone(name);
  return tone
    ? [headings.likely, `${name}：${id}，tone 为 ${tone}（相当于${likelyNames[tone]}）`]
    : [headings.unknown, `${name}：${id}${advice}`];
}

/**
 * Notes the statuses that the words of a catalogue became, and takes out those that in the end no event names: of a
 * claim that was not taken nothing stays.
 */
export function settleWords(draft: Draft): void {
  const { added, dataset, remarks } = draft;
  const used = new Set([...draft.events.values()].flat().map(({ status }) => status));
  const { statuses: declared = [], ...site } = dataset.site;
  const kept = declared.filter(({ id }) => used.has(id) || !added.statuses.has(id));
  if (kept.length < declared.length)
    draft.dataset = {
      ...dataset,
      site: kept.length > 0 ? { ...site, statuses: kept } : site,
    };
  const names = new Map(kept.map((status) => [status.id, status]));
  for (const [id, advice] of added.statuses) {
    const status = names.get(id);
    if (status) remarks.add(...describeStatus(status, advice));
  }
}

/**
 * Takes back the statuses that rows claim of standards that were there before and that relations decide otherwise, and
 * notes these and those of new ones, once all relations are written.
 */
export function settleStatuses(draft: Draft, taken: readonly TakenEntry[]): void {
  const ends = implyEnds(draft.dataset, draft.events, draft.today);
  for (const { record, isNew, changes, claim } of taken) {
    if (!claim || !ends.has(record.id)) continue;
    const deciding = draft.dataset.relations.relations.filter(
      ({ type, to }) => type === 'replaces' && to === record.id,
    );
    draft.remarks.add(
      '状态由代替关系得出，格中所写不起作用（要改，改 relations.json，或“代替”“被代替”列）',
      `${formatPlace(claim.place)}（${record.id}）：${deciding.map((each) => describeRelation(draft, each)).join('；')}`,
    );
    const at = changes.findIndex(({ heading }) => heading === claim.place.heading);
    if (isNew || at < 0) continue;
    setEvents(draft, record.id, claim.events);
    changes.splice(at, 1);
  }
}
