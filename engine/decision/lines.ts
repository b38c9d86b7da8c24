import type { ModdleElement } from '../model/moddle.ts';
import type { Locations } from '../model/preflight.ts';

/** An attribute by which elements without an id remember their line, in a namespace of its own. */
const LINE = 'yc-line:at';
const NAMESPACE = ' xmlns:yc-line="urn:yichuang:line"';
/** Comments and the like, of which only the lines count, and opening tags. */
const TAGS =
  /\n|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[A-Za-z_][^\s/>]*(?:[^"'>]|"[^"]*"|'[^']*')*>/g;
const HAS_ID = /\sid\s*=/;
const TEXT_ONLY = /^<(?:\w+:)?(?:text|description|typeRef)\b/;

/** The file with a line number on each element that has no id; its lines stay where they are. */
export function markLines(xml: string): string {
  let line = 1;
  let isRoot = true;
  return xml.replace(TAGS, (found) => {
    const at = line;
    for (let next = found.indexOf('\n'); next >= 0; next = found.indexOf('\n', next + 1)) line++;
    const isTag = found.startsWith('<') && !found.startsWith('<!');
    if (!isTag || (!isRoot && (HAS_ID.test(found) || TEXT_ONLY.test(found)))) return found;
    const declaration = isRoot ? NAMESPACE : '';
    isRoot = false;
    return addAttributes(found, `${declaration} ${LINE}="${at}"`);
  });
}

function addAttributes(tag: string, attributes: string): string {
  const end = tag.endsWith('/>') ? tag.length - 2 : tag.length - 1;
  return tag.slice(0, end) + attributes + tag.slice(end);
}

/** The line of an element, or of the nearest one around it whose line is known; else 0. */
export function lineOf(element: ModdleElement, locations: Locations): number {
  for (let at: ModdleElement | undefined = element; at; at = at.$parent) {
    if (at.id !== undefined) return locations.lineOf(at.id);
    const marked = (at as { $attrs?: Record<string, string> }).$attrs?.[LINE];
    if (marked !== undefined) return Number(marked);
  }
  return 0;
}
