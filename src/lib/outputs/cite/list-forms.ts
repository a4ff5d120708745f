import type { Labels } from '../../labels/labels.ts';
import type { Citable } from './citable.ts';
import { type CitationStyle, citationStyles, formatCitation } from './format-citation.ts';

/** A citation, and what the form it is written in is called. */
export interface CitationForm {
  style: CitationStyle;
  name: string;
  text: string;
}

/** A standard cited in every style. */
export const listForms = (labels: Labels, citable: Citable): CitationForm[] =>
  citationStyles.map((style) => ({
    style,
    name: labels.say(`citeStyle.${style}`),
    text: formatCitation(labels, citable, style),
  }));

/** What is to be cited in place of a standard, each as official documents and as lists of references have it. */
export const listInsteadForms = (labels: Labels, instead: readonly Citable[]): CitationForm[] =>
  instead.flatMap((other) =>
    (['official', 'gb-t-7714-2025'] as const).map((style) => ({
      style,
      name: labels.say('cite.instead', { style: labels.say(`citeStyle.${style}`) }),
      text: formatCitation(labels, other, style),
    })),
  );
