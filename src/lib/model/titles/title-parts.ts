/** The title of one part of a multi-part standard, taken apart. */
export interface TitleParts {
  /** What all parts share, e.g. 政务信息资源目录体系. */
  stem: string;
  /** The part number, e.g. 3. */
  part: number;
}

const forms = [
  /^(?<stem>.+?)\s*第\s*(?<part>\d{1,3})\s*部分/u,
  /^(?<stem>.*?[^\s\p{Pd},:;])[\s\p{Pd},:;]+part\s+(?<part>\d{1,3})(?:[.-]\d{1,3})*\s*(?=[:\p{Pd}]|$)/iu,
] as const;

/** What every title of a part has in it: most titles have not, and need no closer look. */
const tellsPart = /部分|part/iu;

/**
 * Takes “… 第N部分：…” (GB/T 1.1 title structure) and “… — Part N: …” (ISO/IEC Directives, Part 2) apart, of a part
 * in several levels the first; null for a title without a part.
 */
export function parseTitleParts(title: string): TitleParts | null {
  if (!tellsPart.test(title)) return null;
  const match = forms.map((form) => form.exec(title)).find((each) => each !== null);
  const { stem, part } = match?.groups ?? {};
  return stem && part ? { stem, part: Number(part) } : null;
}

/** Whether words end in the mark of an ordinal, whose number comes next: “… 第” of “… 第一部分”. */
export const endsInOrdinal = (words: string): boolean => words.trimEnd().endsWith('第');
