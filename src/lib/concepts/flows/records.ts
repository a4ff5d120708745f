import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Quote } from '../../dataset/findings/quote.ts';
import { idsOf, type Reference } from '../../dataset/findings/reference.ts';
import type { JsonPath } from '../../dataset/json/parse-json.ts';
import { labelsOf } from '../../labels/labels.ts';
import type { Concept } from '../concept.ts';
import { quotesAt } from '../quotes-at.ts';
import { describeList, describeRecords, type RecordParts } from '../record-list.ts';
import type { VersionedRecord } from '../versioned-record.ts';
import type { Exchange } from './schema.ts';

/** Whether a dataset has data flows, single exchanges or participants: each has its place on the page. */
export const isPresent = ({ flows: { flows, exchanges, participants } }: Dataset): boolean =>
  flows.length + exchanges.length + participants.length > 0;

/** Data flows as records: what is checked of them, where they are found, how versions tell them apart. */
export const records = {
  recordKinds: {
    participant: 'flows.participant',
    flow: 'flows.flow',
    exchange: 'flows.exchange',
  },
  isPresent,
  ...describeRecords(listParts),
  nameGone: { exchange: nameGoneExchange },
  references,
  quotes,
} satisfies Concept;

function listParts(dataset: Dataset): RecordParts[] {
  const { participants, flows, exchanges } = dataset.flows;
  // No two of them share an id, nor one with a system.
  const shared = { scope: 'system', what: '系统、参与方或流程标识', file: 'flows' as const };
  return [
    { addresses: isPresent(dataset) ? [pageAddress.flows] : [] },
    describeList({
      ...shared,
      kind: 'participant',
      path: ['participants'],
      items: participants,
      label: ({ name }) => name,
      address: pageAddress.participant,
    }),
    describeList({
      ...shared,
      kind: 'flow',
      path: ['flows'],
      items: flows,
      label: ({ name }) => name,
      address: pageAddress.flow,
    }),
    { records: exchanges.map((exchange) => describeExchange(dataset, exchange)) },
  ];
}

/** An exchange has no id: versions tell it by its ends and its clause. */
function describeExchange(dataset: Dataset, exchange: Exchange): VersionedRecord {
  const { from, to, what: words } = exchange;
  const [source, target] = [from, to].map((id) => nameEnd(dataset, id) ?? id);
  return {
    kind: 'exchange',
    id: `${from}>${to} ${exchange.place.clause}`,
    label: labelsOf(dataset).say('flows.arrow', { from: source ?? from, to: target ?? to, words }),
    address: pageAddress.flows,
    value: exchange,
  };
}

/** An exchange that is gone: its ends and its clause. What was exchanged, its id does not say. */
function nameGoneExchange(id: string, dataset: Dataset): string | null {
  const [, first = '', second = '', clause = ''] = /^(\S+?)>(\S+) (.+)$/u.exec(id) ?? [];
  const [from, to] = [first, second].map((end) => nameEnd(dataset, end));
  if (!from || !to) return null;
  return labelsOf(dataset).say('flows.arrow', { from, to, words: clause });
}

const nameEnd = ({ platform, flows }: Dataset, id: string): string | undefined =>
  [...platform.systems, ...flows.participants].find((end) => end.id === id)?.name;

function references({ platform, flows }: Dataset): Reference[] {
  const systems = idsOf(platform.systems);
  const ends = new Set([...systems, ...idsOf(flows.participants)]);
  const refer = (path: JsonPath, value: string, known: ReadonlySet<string>): Reference => ({
    file: 'flows',
    path,
    value,
    what: '系统或参与方',
    known,
    files: ['platform', 'flows'],
  });
  const both = (path: JsonPath, { from, to }: { from: string; to: string }) => [
    refer([...path, 'from'], from, ends),
    refer([...path, 'to'], to, ends),
  ];
  return [
    ...(flows.stores ?? []).map((id, i) => refer(['stores', i], id, ends)),
    ...flows.flows.flatMap(({ steps }, i) =>
      steps.flatMap((step, k) => both(['flows', i, 'steps', k], step)),
    ),
    ...flows.exchanges.flatMap((exchange, i) => both(['exchanges', i], exchange)),
    ...flows.participants.flatMap((participant, i) =>
      (participant.systems?.ids ?? []).map((id, k) =>
        refer(['participants', i, 'systems', 'ids', k], id, systems),
      ),
    ),
  ];
}

function quotes({ flows: { exchanges } }: Dataset): Quote[] {
  return exchanges.map(({ quote, place }, i) =>
    quotesAt('flows', ['exchanges', i], place)(quote, 'quote'),
  );
}
