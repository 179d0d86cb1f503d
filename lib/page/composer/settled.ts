/** Time for a framework to draw, and to put its own value back. A hidden tab draws no frame. */
export function settled(element: Element, leastMs = 16): Promise<void> {
  const view = element.ownerDocument.defaultView;
  return new Promise((resolve) => {
    setTimeout(resolve, 100 + leastMs);
    view?.requestAnimationFrame(() => setTimeout(resolve, leastMs));
  });
}
