/** What a maintainer should know of an import, alike things under one heading, in the order they came up. */
export class Remarks {
  private readonly groups = new Map<string, Set<string>>();

  /** Adds a thing under a heading; the same thing only once. */
  add(heading: string, item: string): void {
    const items = this.groups.get(heading) ?? new Set();
    this.groups.set(heading, items.add(item));
  }

  /** How many things are under the heading that has most. */
  most(): number {
    return Math.max(0, ...Array.from(this.groups.values(), (items) => items.size));
  }

  /** The headings with how many things are under each, and the first few of these. */
  format(most: number): string[] {
    return Array.from(this.groups).flatMap(([heading, items]) => [
      `${heading}：${items.size} 处${items.size > most ? `，首 ${most} 例` : ''}`,
      ...[...items].slice(0, most).map((item) => `  ${item}`),
    ]);
  }
}
