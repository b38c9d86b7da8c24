import { formEditorTexts } from '../../i18n/modeler/form-editor-zh.ts';

/** Where the editor itself speaks; the form in the middle is its author's. */
const OWN_PARTS = '.fjs-palette-container, .fjs-editor-properties-container';
const ATTRIBUTES = ['title', 'placeholder', 'aria-label'] as const;

/**
 * Shows the form editor in Chinese. The editor has no texts of its own to replace, so its labels are
 * exchanged where they stand, as they appear; what is not known stays English.
 *
 * @returns a function that ends it
 */
export function translateFormEditor(host: HTMLElement): () => void {
  const observer = new MutationObserver(() => translateAll(host));
  translateAll(host);
  // Texts that are exchanged are known no more, so what this sets off ends by itself.
  observer.observe(host, { childList: true, subtree: true, characterData: true });
  return () => observer.disconnect();
}

function translateAll(host: HTMLElement): void {
  for (const part of host.querySelectorAll(OWN_PARTS)) {
    translateTexts(part);
    translateAttributes(part);
  }
}

function translateTexts(part: Element): void {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const text = formEditorTexts[node.data.trim()];
    if (text !== undefined) node.data = text;
  }
}

function translateAttributes(part: Element): void {
  for (const name of ATTRIBUTES) {
    for (const element of part.querySelectorAll(`[${name}]`)) {
      const text = translated(element.getAttribute(name) ?? '');
      if (text !== undefined) element.setAttribute(name, text);
    }
  }
}

function translated(text: string): string | undefined {
  const created = /^Create an? (.+) element$/.exec(text)?.[1];
  const component = created && formEditorTexts[created];
  return component ? `添加${component}` : formEditorTexts[text];
}
