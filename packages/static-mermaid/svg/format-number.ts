/** A coordinate with at most one decimal: finer than any screen shows at natural size. */
export function formatNumber(value: number): string {
  const rounded = Number(value.toFixed(1));
  return Object.is(rounded, -0) ? '0' : String(rounded);
}
