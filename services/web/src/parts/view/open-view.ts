const asked = new EventTarget();

/** Asks for the low-vision panel, from wherever on the page. */
export const openView = (): void => void asked.dispatchEvent(new Event('open'));

/** Answers how to stop listening. */
export function onOpenView(open: () => void): () => void {
  asked.addEventListener('open', open);
  return () => asked.removeEventListener('open', open);
}
