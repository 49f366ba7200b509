// A card that is drawn anew must not throw the reader back to the top of the page.

const nameOf = (node: Element): string =>
  node.getAttribute('aria-label') ?? (node.textContent || (node.getAttribute('placeholder') ?? ''));

/** Call before the change; what it returns, after it: the focus is then on the same thing, or else on the card. */
export function focusKept(place: HTMLElement | null): () => void {
  const at = document.activeElement;
  if (!place || !at || !place.contains(at)) return () => undefined;
  const { tagName } = at;
  const name = nameOf(at);
  const order = [...place.querySelectorAll(tagName)].indexOf(at);
  return () => {
    const all = [...place.querySelectorAll<HTMLElement>(tagName)];
    const same = name === '' ? all[order] : all.find((node) => nameOf(node) === name);
    if (same) return same.focus();
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  };
}
