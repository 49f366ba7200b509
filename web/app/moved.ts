// A list with one of its entries elsewhere.

/** `from` and `to` are places; what lies between moves up by one. A place outside of the list changes nothing. */
export function moved(order: readonly number[], from: number, to: number): number[] {
  const taken = order[from];
  if (taken === undefined || to < 0 || to >= order.length) return [...order];
  return order.toSpliced(from, 1).toSpliced(to, 0, taken);
}
