/** A former address and the one it leads to, both relative to the site root. */
export type Moved = [former: string, address: string];

/**
 * The former addresses of records: one for every former id, and one for every id under each address of old.
 * @param toAddress the address of an id.
 * @param formerly the addresses of an id under former ids of what its record belongs to.
 */
export function listFormer(
  records: readonly { id: string; formerIds?: readonly string[] | undefined }[],
  toAddress: (id: string) => string,
  formerly: readonly ((id: string) => string)[] = [],
): Moved[] {
  return records.flatMap(({ id, formerIds = [] }) => {
    const former = [
      ...formerIds.map(toAddress),
      ...formerly.flatMap((toFormer) => [id, ...formerIds].map(toFormer)),
    ];
    return former.map((each): Moved => [each, toAddress(id)]);
  });
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
