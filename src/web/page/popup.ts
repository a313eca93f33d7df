/** Something that hangs on an element until it is closed. */
export interface Popup {
  /** Finds its place again, after what it holds has changed. */
  place(): void;
  close(): void;
}

/** Pixels between a popup and the edges of the window. */
const margin = 8;

/**
 * Shows something next to an element, over everything else: below it, or above where there is more room.
 *
 * @param onClose - Called once, however it closes: by a click elsewhere, with what it hangs on, or from outside
 */
export function openPopup(anchor: Element | DOMRect, content: HTMLElement, onClose: () => void): Popup {
  content.classList.add('popup');
  // Inside a landmark, so that nobody has to look for it outside of all.
  (document.querySelector('main') ?? document.body).append(content);
  let isOpen = true;

  const place = (): void => {
    const at = anchor instanceof Element ? anchor.getBoundingClientRect() : anchor;
    const isSelect = anchor instanceof Element && content.getAttribute('role') === 'listbox';
    if (isSelect) content.style.width = `${at.width}px`;
    const below = innerHeight - at.bottom - margin;
    const isBelow = below >= Math.min(content.scrollHeight, 320) || below >= at.top;
    content.style.maxHeight = `${Math.max(120, Math.min(isBelow ? below : at.top - margin, 400))}px`;
    const { width, height } = content.getBoundingClientRect();
    content.style.left = `${Math.max(margin, Math.min(at.left, innerWidth - width - margin))}px`;
    content.style.top = `${Math.max(margin, isBelow ? at.bottom + 4 : at.top - height - 4)}px`;
  };
  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    content.remove();
    document.removeEventListener('pointerdown', onPointer, true);
    document.removeEventListener('scroll', onScroll, true);
    removeEventListener('resize', close);
    onClose();
  };
  const isInside = ({ target }: Event): boolean =>
    target instanceof Node && (content.contains(target) || (anchor instanceof Element && anchor.contains(target)));
  const onPointer = (event: Event): void => {
    if (!isInside(event)) close();
  };
  const onScroll = ({ target }: Event): void => {
    if (target instanceof Node && content.contains(target)) return;
    if (anchor instanceof Element && !anchor.isConnected) close();
    else place();
  };
  document.addEventListener('pointerdown', onPointer, true);
  document.addEventListener('scroll', onScroll, true);
  addEventListener('resize', close);
  place();
  return { place, close };
}
