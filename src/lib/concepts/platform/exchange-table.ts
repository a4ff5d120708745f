import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import { type Block, type Inline, type InlinePart, link, table } from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import { linkShortPlace } from '../../pages/statement-blocks.ts';
import type { DataExchange } from './relations.ts';

/** What a system exchanges with whom, by what means, and where the source says so. @param from the page it stands on. */
export function createExchangeTable(
  model: Model,
  exchanges: readonly DataExchange[],
  from: string,
): Block {
  const { say, phrase } = model.labels;
  return table(
    [
      say('system.exchangeEnd'),
      say('system.exchangeContent'),
      say('system.exchangeMeans'),
      say('system.exchangePlace'),
    ],
    exchanges.map((exchange): Inline[] => {
      const { direction, other, what, by, action } = exchange;
      const system = link(relativeAddress(from, other.address), other.name);
      return [
        phrase(direction === 'in' ? 'system.exchangeIn' : 'system.exchangeOut', { system }),
        action ? say('system.exchangeAction', { content: what, action }) : what,
        by ?? say('mark.none'),
        sayWhere(model, exchange, from),
      ];
    }),
  );
}

/** Where the source says so: the place, the flow it is a step of, the collective name it uses. */
function sayWhere(
  { dataset, labels: { phrase } }: Model,
  { place, flow, as }: DataExchange,
  from: string,
): InlinePart[] {
  const to = (target: string, label: string) => link(relativeAddress(from, target), label);
  const at = linkShortPlace(place, dataset, from);
  const inFlow: InlinePart[] = flow
    ? phrase('system.exchangeStep', { place: at, flow: to(pageAddress.flow(flow.id), flow.name) })
    : [at];
  if (!as) return inFlow;
  const participant = [to(as.address, as.name)];
  return phrase<'system.exchangeAs', InlinePart[]>('system.exchangeAs', {
    place: inFlow,
    participant,
  }).flat();
}
