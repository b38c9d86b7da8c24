import type { ModdleElement } from './moddle.ts';

/**
 * The namespace that a prefix stands for at an element: it is declared on the element itself or on
 * one around it. Undefined if it is nowhere.
 */
export function namespaceOf(element: ModdleElement, prefix: string): string | undefined {
  let at: ModdleElement | undefined = element;
  while (at !== undefined) {
    const { $attrs } = at as { $attrs?: Record<string, unknown> };
    const declared = $attrs?.[`xmlns:${prefix}`];
    if (typeof declared === 'string') return declared;
    at = at.$parent;
  }
  return undefined;
}
