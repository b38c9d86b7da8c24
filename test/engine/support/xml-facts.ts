import { Parser } from 'saxen';

/** An element of an XML file, without the prefixes that its author happened to choose. */
interface XmlElement {
  name: string;
  attributes: Map<string, string>;
  text: string;
}

/** What a file says, one line for each element, attribute and text, so that losses can be counted. */
export function xmlFacts(xml: string): string[] {
  return xmlElements(xml).flatMap(({ name, attributes, text }) => {
    const id = attributes.get('id') ?? attributes.get('bpmnElement') ?? '';
    const owner = `${name}#${id}`;
    return [
      owner,
      ...[...attributes].map(([key, value]) => `${owner} @${key}=${value}`),
      ...(text === '' ? [] : [`${owner} "${text}"`]),
    ];
  });
}

/** What is in one list more often than in another. */
export function missingFrom(found: string[], expected: string[]): string[] {
  const left = new Map<string, number>();
  for (const fact of found) left.set(fact, (left.get(fact) ?? 0) + 1);
  return expected.filter((fact) => {
    const count = left.get(fact) ?? 0;
    left.set(fact, count - 1);
    return count <= 0;
  });
}

function xmlElements(xml: string): XmlElement[] {
  const found: XmlElement[] = [];
  const open: { element: XmlElement; namespaces: Map<string, string> }[] = [];
  const parser = new Parser();
  const addText = (text: string) => {
    const top = open.at(-1);
    if (top !== undefined) top.element.text += text;
  };
  parser.on('openTag', (name, read, decode) => {
    const written = Object.entries(read()).map(([key, value]) => [key, decode(value)] as const);
    const namespaces = new Map(open.at(-1)?.namespaces);
    for (const [key, value] of written) {
      if (key === 'xmlns') namespaces.set('', value);
      else if (key.startsWith('xmlns:')) namespaces.set(key.slice('xmlns:'.length), value);
    }
    const element = {
      name: elementName(name, namespaces),
      attributes: new Map<string, string>(),
      text: '',
    };
    for (const [key, value] of written) {
      if (!key.startsWith('xmlns')) addAttribute(element, key, value, namespaces);
    }
    found.push(element);
    open.push({ element, namespaces });
  });
  parser.on('text', (text, decode) => {
    addText(decode(text));
  });
  parser.on('cdata', addText);
  parser.on('closeTag', () => {
    const top = open.pop();
    if (top !== undefined) top.element.text = top.element.text.replace(/\s+/g, ' ').trim();
  });
  parser.parse(xml);
  return found;
}

/** An attribute in the namespace of its element is one of the element's own. */
function addAttribute(
  { name, attributes }: XmlElement,
  key: string,
  value: string,
  namespaces: Map<string, string>,
): void {
  const expanded = key.includes(':') ? expand(key, namespaces) : key;
  const own =
    namespaceOf(expanded) === namespaceOf(name) ? expanded.replace(/^\{.*\}/, '') : expanded;
  attributes.set(own, expanded === XSI_TYPE ? expand(value, namespaces) : plain(value));
}

const XSI_TYPE = '{http://www.w3.org/2001/XMLSchema-instance}type';

/** `formalExpression` is another way to write `expression` of that type. */
function elementName(name: string, namespaces: Map<string, string>): string {
  return expand(name, namespaces).replace(/\}formalExpression$/, '}expression');
}

function namespaceOf(expanded: string): string | undefined {
  return /^\{.*\}/.exec(expanded)?.[0];
}

function expand(name: string, namespaces: Map<string, string>): string {
  const at = name.indexOf(':');
  const namespace = namespaces.get(at < 0 ? '' : name.slice(0, at)) ?? '';
  return `{${namespace}}${name.slice(at + 1)}`;
}

/** `100.0` is 100. */
function plain(value: string): string {
  return /^-?\d+\.\d+$/.test(value) ? String(Number(value)) : value;
}
