/** The title of one part of a multi-part standard, taken apart. */
export interface TitleParts {
  /** What all parts share, e.g. 政务信息资源目录体系. */
  stem: string;
  /** The part number, e.g. 3. */
  part: number;
  /** The number below it of a part that has parts itself: 4 in “Part 7-4”. */
  sub?: number;
}

/** How titles name a part: GB/T 1.1, and ISO/IEC Directives Part 2 (“Title — Part 7-4: Title of the part”). */
const forms: readonly RegExp[] = [
  /^(?<stem>.+?)\s*第\s*(?<part>\d{1,3})\s*部分/u,
  /^(?<stem>.+?)(?:\s*[—–:,]|\s+-|\s)\s*Part\s+(?<part>\d{1,3})(?:-(?<sub>\d{1,3}))?(?=\s*(?:[:：—–,]|-\s|$))/iu,
];

/** Takes “… 第N部分：…” and “… — Part N: …” apart; null for a title without a part. */
export function parseTitleParts(title: string): TitleParts | null {
  for (const form of forms) {
    const { stem, part, sub } = form.exec(title)?.groups ?? {};
    if (stem && part) return { stem, part: Number(part), ...(sub ? { sub: Number(sub) } : {}) };
  }
  return null;
}

/** Whether words end in the mark of an ordinal, whose number comes next: “… 第” of “… 第一部分”. */
export const endsInOrdinal = (words: string): boolean => words.trimEnd().endsWith('第');
