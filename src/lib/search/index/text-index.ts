/** A part of a page that can be linked to: its fragment (empty for the top), its heading, its text. */
export type TextSection = [fragment: string, heading: string, text: string];

/** A page of the plain text index: its address without `.html`, its title, its sections. */
export type TextPage = [address: string, title: string, sections: TextSection[]];

/** The text of all pages, for browsers where Pagefind does not run. */
export interface TextIndex {
  pages: TextPage[];
}

/** More text than this (in characters) is not shipped in one piece. */
export const mostText = 1_500_000;
