import type { Erratum } from '../../dataset/types.ts';
import type { Model } from '../model.ts';
import { fieldNames, resolveErratum } from './erratum-values.ts';

/** An erratum in words: 标准号：照录“…”，校订“…”（提取损伤，原文可证）. */
export function describeErratum(model: Model, erratum: Erratum): string {
  const { say } = model.labels;
  const { printed, corrected } = resolveErratum(model, erratum);
  return say('errata.words', {
    field: say(fieldNames[erratum.field]),
    printed,
    corrected,
    kind: say(`erratumKind.${erratum.kind}`),
    trust: say(`trust.${erratum.trust}`),
  });
}
