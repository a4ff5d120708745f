/** Orders semantic versions: negative when `a` is the older. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number));
  const differs = x?.findIndex((part, i) => part !== y?.[i]) ?? -1;
  return differs < 0 ? 0 : (x?.[differs] ?? 0) - (y?.[differs] ?? 0);
}
