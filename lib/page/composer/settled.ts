/** Time for a framework to draw, and to put its own value back. A hidden tab draws no frame. */
export function settled(element: Element): Promise<void> {
  const view = element.ownerDocument.defaultView;
  return new Promise((resolve) => {
    setTimeout(resolve, 100);
    view?.requestAnimationFrame(() => setTimeout(resolve, 16));
  });
}
