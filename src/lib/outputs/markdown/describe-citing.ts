import { type Block, bulletList, heading, paragraph } from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import type { Standard } from '../../model/standard.ts';
import { toCitable, toUndated } from '../cite/citable.ts';
import { programStyles } from '../cite/format-citation.ts';
import { findCaution } from '../cite/list-cautions.ts';
import { type CitationForm, listForms, listInsteadForms } from '../cite/list-forms.ts';

/** How a standard is cited, as its page says it: what is to be known first, what is to be cited in its place, its forms. */
export function describeCiting(model: Model, standard: Standard): Block[] {
  const { labels } = model;
  const { say } = labels;
  const { sentences, undated: lasting, instead } = findCaution(model, standard);
  const undated = toUndated(model, standard);
  const dated = listTexts(model, listForms(labels, toCitable(model, standard)));
  return [
    heading(2, say('section.citing')),
    ...tell(sentences),
    ...listTexts(model, listInsteadForms(labels, instead)),
    ...(undated
      ? [
          heading(3, say('cite.dated')),
          ...dated,
          heading(3, say('cite.undated')),
          // What is said above of both is not said again.
          ...tell(lasting.some((each) => !sentences.includes(each)) ? lasting : []),
          ...listTexts(model, listForms(labels, undated)),
        ]
      : dated),
  ];
}

const tell = (sentences: readonly string[]): Block[] =>
  sentences.length > 0 ? [paragraph(sentences.join(''))] : [];

/** Those that people read, an item each. */
function listTexts({ labels: { say } }: Model, forms: readonly CitationForm[]): Block[] {
  const items = forms
    .filter(({ style }) => !programStyles.includes(style))
    .map(({ name, text }) => say('twin.citation', { name, text }));
  return items.length > 0 ? [bulletList(items)] : [];
}
