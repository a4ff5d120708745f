import type { Erratum } from '../dataset/types.ts';
import { erratumKindWords, fieldWords, trustWords } from '../labels/words.ts';
import type { Model } from './create-model.ts';
import { resolveErratum } from './erratum-values.ts';

/** An erratum in words: 标准号：照录“…”，校订“…”（提取损伤，原文可证）. */
export function describeErratum(model: Model, erratum: Erratum): string {
  const { printed, corrected } = resolveErratum(model, erratum);
  const kind = `${erratumKindWords[erratum.kind]}，${trustWords[erratum.trust]}`;
  return `${fieldWords[erratum.field]}：照录“${printed}”，校订“${corrected}”（${kind}）`;
}
