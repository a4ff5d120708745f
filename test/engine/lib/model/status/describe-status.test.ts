import { expect, test } from 'vitest';
import type { StatusEvent } from '../../../../../src/lib/dataset/types.ts';
import {
  describeGrounds,
  describeStatus,
} from '../../../../../src/lib/model/status/describe-status.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { createEmpty } from '../../import/try-import.ts';

/** Standard a, replaced by b, as a relation or an event says it. */
function modelOf(date: string | null, event?: StatusEvent) {
  return createModel(
    createEmpty({
      standards: { standards: ['a', 'b'].map((id) => ({ id, title: id })) },
      relations: event
        ? { relations: [] }
        : { relations: [{ type: 'replaces', from: 'b', to: 'a', ...(date ? { date } : {}) }] },
      events: {
        events: [
          { record: 'b', kind: 'listed', status: 'active', date: null },
          ...(event ? [event] : []),
        ],
      },
    }),
    '2024-06-15',
  );
}

test('a replacement without a date is said once', () => {
  const model = modelOf(null);
  const standard = model.resolveStandard('a');
  expect(describeGrounds(model, standard.status)).toBe('');
  expect(describeStatus(model, standard)).toBe('列为被代替');
});

test('one with a date says when', () => {
  const model = modelOf('2020');
  expect(describeGrounds(model, model.resolveStandard('a').status)).toContain('2020 被代替');
});

test('one that is only reported says so', () => {
  const event: StatusEvent = { record: 'a', kind: 'replaced', date: null, trust: 'reported' };
  const model = modelOf(null, event);
  expect(describeGrounds(model, model.resolveStandard('a').status)).toBe('被代替，待核实');
});
