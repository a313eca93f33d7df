/** What had the focus in a list of messages. */
interface Focused {
  readonly messageId: string;
  readonly key: string | null;
  readonly label: string;
}

/** @returns Which message, and what in it, has the focus */
export function describeFocus(list: HTMLElement): Focused | null {
  const { activeElement } = document;
  const article = activeElement?.closest('article');
  if (!(activeElement instanceof HTMLElement) || !article || !list.contains(article)) return null;
  return {
    messageId: article.dataset.id ?? '',
    key: activeElement.dataset.key ?? null,
    label: activeElement.textContent ?? '',
  };
}

/** A message that was drawn anew gets the focus back: on the same control, on one of the same name, or on itself. */
export function restoreFocus(list: HTMLElement, focused: Focused | null): void {
  if (!focused || list.contains(document.activeElement)) return;
  const article = list.querySelector<HTMLElement>(`article[data-id="${CSS.escape(focused.messageId)}"]`);
  const controls = [...(article?.querySelectorAll<HTMLElement>('button:not(:disabled), a') ?? [])];
  const same =
    controls.find((control) => focused.key !== null && control.dataset.key === focused.key) ??
    controls.find((control) => control.textContent === focused.label);
  (same ?? article)?.focus({ preventScroll: true });
}
