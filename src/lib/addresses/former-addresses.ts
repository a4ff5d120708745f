/** A former address and the one it leads to, both relative to the site root. */
export type Moved = [former: string, address: string];

/** The former addresses of records: one for every former id. @param toAddress the address of an id. */
export function listFormer(
  records: readonly { id: string; formerIds?: readonly string[] | undefined }[],
  toAddress: (id: string) => string,
): Moved[] {
  return records.flatMap(({ id, formerIds = [] }) =>
    formerIds.map((former): Moved => [toAddress(former), toAddress(id)]),
  );
}

/**
 * Where an address leads: itself, or the present address of a record that had another id; a part of a page that
 * had another address is that part of the page it has now.
 */
export function followMoved(address: string, moved: ReadonlyMap<string, string>): string {
  const whole = moved.get(address);
  if (whole !== undefined) return whole;
  const [page = '', fragment] = address.split('#');
  const now = moved.get(page);
  if (now === undefined || fragment === undefined) return address;
  const part = `${now}#${fragment}`;
  return moved.get(part) ?? part;
}
