/**
 * The table of the texts of an Excel file, each once, in place of the one of write-excel-file: there a plain object
 * holds them, in which a cell that says `constructor` finds what every object has, and the file cannot be opened.
 */
export default function initializeSharedStrings() {
  const ids = new Map<string, number>();
  return {
    getSharedStrings: (): string[] => [...ids.keys()],
    findOrCreateSharedString: (text: string): number => {
      const id = ids.get(text) ?? ids.size;
      ids.set(text, id);
      return id;
    },
  };
}
