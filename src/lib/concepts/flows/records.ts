import { listFormer, type Moved } from '../../addresses/former-addresses.ts';
import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { type ClaimGroup, claimIds } from '../../dataset/findings/claim.ts';
import type { Quote } from '../../dataset/findings/quote.ts';
import { idsOf, type Reference } from '../../dataset/findings/reference.ts';
import type { JsonPath } from '../../dataset/json/parse-json.ts';
import type { Concept } from '../concept.ts';
import type { VersionedRecord } from '../versioned-record.ts';

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
  claims,
  references,
  quotes,
  addresses,
  moved,
  records: listRecords,
} satisfies Concept;

function claims({ flows: { participants, flows } }: Dataset): ClaimGroup[] {
  const ids = [
    ...claimIds('flows', ['participants'], participants),
    ...claimIds('flows', ['flows'], flows),
  ];
  return [{ what: '系统、参与方或流程标识', claims: ids }];
}

function references({ platform, flows }: Dataset): Reference[] {
  const systems = idsOf(platform.systems);
  const ends = new Set([...systems, ...idsOf(flows.participants)]);
  const refer = (path: JsonPath, value: string, known: ReadonlySet<string>): Reference => ({
    file: 'flows',
    path,
    value,
    what: '系统或参与方',
    known,
    where: 'platform.json 与 flows.json',
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
  return exchanges.map(({ quote, place }, i) => ({
    file: 'flows',
    path: ['exchanges', i, 'quote'],
    words: quote,
    place,
  }));
}

function addresses(dataset: Dataset): string[] {
  const { flows, participants } = dataset.flows;
  if (!isPresent(dataset)) return [];
  return [
    pageAddress.flows,
    ...flows.map(({ id }) => pageAddress.flow(id)),
    ...participants.map(({ id }) => pageAddress.participant(id)),
  ];
}

function moved({ flows: { flows, participants } }: Dataset): Moved[] {
  return [
    ...listFormer(flows, pageAddress.flow),
    ...listFormer(participants, pageAddress.participant),
  ];
}

function listRecords({ flows: { participants, flows, exchanges } }: Dataset): VersionedRecord[] {
  return [
    ...participants.map((p) => ({
      kind: 'participant',
      id: p.id,
      label: p.name,
      address: pageAddress.participant(p.id),
      value: p,
    })),
    ...flows.map((flow) => ({
      kind: 'flow',
      id: flow.id,
      label: flow.name,
      address: pageAddress.flow(flow.id),
      value: flow,
    })),
    ...exchanges.map((exchange) => ({
      kind: 'exchange',
      id: `${exchange.from}>${exchange.to} ${exchange.place.clause}`,
      label: exchange.what,
      address: pageAddress.flows,
      value: exchange,
    })),
  ];
}
