/** The id of a booklet: unique across kinds, whatever the ids of the records. */
export function bookletId(kind: string, of: string): string {
  return `${kind}-${of}`;
}
