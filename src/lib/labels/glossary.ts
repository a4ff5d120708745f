import type { NameKey } from './zh-cn/catalogue.ts';

/** A word of the interface, and the sentence that says what it means: both labels, so that a dataset may say either otherwise. */
interface Explained {
  word: NameKey;
  meaning: NameKey;
}

/** The words of the interface that are not plain, in the order in which they are listed. */
export const glossary = {
  reported: { word: 'trust.reported', meaning: 'trustMeaning.reported' },
  inferred: { word: 'basis.inferred', meaning: 'meaning.inferred' },
  erratum: { word: 'record.erratum', meaning: 'meaning.erratum' },
  corrected: { word: 'errata.corrected', meaning: 'meaning.corrected' },
  guidesIntegration: { word: 'field.guidesIntegration', meaning: 'meaning.guidesIntegration' },
  diagonal: { word: 'verification.diagonal', meaning: 'meaning.diagonal' },
  'diagonal-corrected': {
    word: 'verification.diagonal-corrected',
    meaning: 'meaning.diagonal-corrected',
  },
  unverified: { word: 'verification.unverified', meaning: 'meaning.unverified' },
  dated: { word: 'citations.dated', meaning: 'meaning.dated' },
  undated: { word: 'citations.undated', meaning: 'meaning.undated' },
} as const satisfies Record<string, Explained>;

/** The id of a word of the glossary. */
export type GlossaryWord = keyof typeof glossary;

/** All of them, in their order. */
export const glossaryWords = Object.keys(glossary) as GlossaryWord[];

/** Whether a word is explained. */
export const isExplained = (id: string): id is GlossaryWord => Object.hasOwn(glossary, id);
