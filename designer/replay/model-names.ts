/** Names of a model's elements by id, in the language asked for where the model has them. */
export function namesOf(xml: string, language: string): Map<string, string> {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const names = new Map<string, string>();
  for (const element of document.querySelectorAll('[id]')) {
    const name = translated(element, language) ?? element.getAttribute('name');
    if (name) names.set(element.getAttribute('id') ?? '', name);
  }
  for (const flow of document.querySelectorAll('[sourceRef][targetRef]')) {
    const id = flow.getAttribute('id') ?? '';
    if (!names.has(id)) names.set(id, endsOf(flow, names));
  }
  return names;
}

/** A flow without a name is told by what it joins. */
function endsOf(flow: Element, names: Map<string, string>): string {
  const [source = '', target = ''] = ['sourceRef', 'targetRef'].map(
    (end) => flow.getAttribute(end) ?? '',
  );
  return `${names.get(source) ?? source} → ${names.get(target) ?? target}`;
}

function translated(element: Element, language: string): string | undefined {
  const extensions = [...element.children].find(
    ({ localName }) => localName === 'extensionElements',
  );
  const property = [...(extensions?.getElementsByTagName('*') ?? [])].find(
    (child) => child.localName === 'property' && child.getAttribute('name') === `name.${language}`,
  );
  return property?.getAttribute('value') ?? undefined;
}
