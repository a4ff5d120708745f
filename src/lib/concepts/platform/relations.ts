import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { SourcePlace, StandardLink } from '../../dataset/types.ts';
import type { Exchange, Flow } from '../flows/schema.ts';
import type { System, View } from './schema.ts';

/** One side of an exchange of data: a system with a page of its own, or an outside participant. */
export interface End {
  id: string;
  name: string;
  /** Address of its page; a participant has its place on the page of flows. */
  address: string;
}

/** Something a system sends or receives. */
export interface DataExchange {
  direction: 'in' | 'out';
  other: End;
  what: string;
  by: string | null;
  action: string | null;
  place: SourcePlace;
  /** The flow it is a step of, null for one that only a clause mentions. */
  flow: Flow | null;
  /** The collective name under which the system takes part, when it is not named itself. */
  as: End | null;
}

/** A view or system that a standard concerns, and how that is known. */
export interface Concern {
  kind: 'view' | 'system';
  target: View | System;
  link: StandardLink;
}

/** The system or participant of that id. @throws {RangeError} when there is none. */
export function resolveEnd({ platform, flows }: Dataset, id: string): End {
  const system = platform.systems.find((s) => s.id === id);
  if (system) return { id, name: system.name, address: pageAddress.system(id) };
  const participant = flows.participants.find((p) => p.id === id);
  if (!participant) throw new RangeError(`unknown system or participant ${id}`);
  return { id, name: participant.name, address: pageAddress.participant(id) };
}

/** What a system exchanges with which others, by the flows and by single clauses. */
export function listExchanges(dataset: Dataset, system: string): DataExchange[] {
  const groups = dataset.flows.participants.filter((p) => p.systems?.ids.includes(system));
  const ids = new Set([system, ...groups.map((g) => g.id)]);
  const toExchanges = (
    { from, to, what, place, ...rest }: Flow['steps'][number] | Exchange,
    flow: Flow | null,
  ): DataExchange[] =>
    ([from, to] as const).flatMap((end, i) => {
      const other = i === 0 ? to : from;
      if (!ids.has(end) || other === system) return [];
      return {
        direction: i === 0 ? 'out' : 'in',
        other: resolveEnd(dataset, other),
        what,
        by: rest.by ?? null,
        action: 'action' in rest ? (rest.action ?? null) : null,
        place,
        flow,
        as: end === system ? null : resolveEnd(dataset, end),
      };
    });
  return [
    ...dataset.flows.flows.flatMap((flow) => flow.steps.flatMap((step) => toExchanges(step, flow))),
    ...dataset.flows.exchanges.flatMap((exchange) => toExchanges(exchange, null)),
  ];
}

/** The views and systems that a standard concerns. */
export function listConcerns({ platform }: Dataset, standard: string): Concern[] {
  const find = (kind: Concern['kind'], targets: readonly (View | System)[]): Concern[] =>
    targets.flatMap((target) =>
      (target.concerns ?? [])
        .filter((link) => link.standard === standard)
        .map((link) => ({ kind, target, link })),
    );
  return [...find('view', platform.views), ...find('system', platform.systems)];
}
