import type { OutsideStandard } from '../../concepts/relations/schema.ts';
import type { Cited } from '../../model/citations/list-cited.ts';
import { nameVerification } from '../../model/citations/name-verification.ts';
import type { Model } from '../../model/model.ts';
import { formatPlace } from '../../model/places/format-place.ts';
import { nameStandard } from '../../model/standard.ts';
import { describeEvidence, nameAddress } from './describe-records.ts';

/** What a standard cites, or what cites it, a line each; what is outside the dataset is said to be. */
export function describeCited(model: Model, cited: readonly Cited[]): string[] {
  const { say } = model.labels;
  return cited.map((citation) => {
    const { other, dated, place, trust = 'proved-by-source' } = citation;
    const verification = [
      nameVerification(model, citation.verification),
      ...(dated === undefined ? [] : [say(dated ? 'citations.dated' : 'citations.undated')]),
      ...(trust === 'proved-by-source' ? [] : [say(`trust.${trust}`)]),
      ...(typeof other === 'string'
        ? []
        : [say('status.notListed'), ...listDetails(model, citation)]),
    ].join(say('mark.pause'));
    const standard =
      typeof other === 'string'
        ? nameStandard(model.resolveStandard(other))
        : nameOutside(model, other);
    return place
      ? say('twin.relation', { standard, place: formatPlace(place, model.dataset), verification })
      : say('twin.relationAlone', { standard, verification });
  });
}

const nameOutside = (model: Model, { number, title, link }: OutsideStandard): string =>
  [[number, title].filter(Boolean).join(' '), ...nameAddress(model, link)].join(
    model.labels.say('mark.pause'),
  );

/** What of a standard outside the dataset has no page where it could be read. */
function listDetails(model: Model, { date, citedAs, evidence, note }: Cited): string[] {
  const { say } = model.labels;
  return [
    ...(date ? [date] : []),
    ...(citedAs ? [say('relations.printedAs', { words: citedAs })] : []),
    ...describeEvidence(model, evidence),
    ...(note ? [note] : []),
  ];
}
