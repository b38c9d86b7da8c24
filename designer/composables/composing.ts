/** Whether a key belongs to an input method (Chinese being composed), not to the page. */
export function isComposing(event: KeyboardEvent): boolean {
  // Safari ends the composition before the keydown; it still says 229.
  return event.isComposing || event.keyCode === 229;
}

/** Whether the key goes to something that takes text, so that it is no shortcut. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
