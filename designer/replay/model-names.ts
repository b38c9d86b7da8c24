/** Names of a model's elements by id, in the language asked for where the model has them. */
export function namesOf(xml: string, language: string): Map<string, string> {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const names = new Map<string, string>();
  for (const element of document.querySelectorAll('[id]')) {
    const name = translated(element, language) ?? element.getAttribute('name');
    if (name) names.set(element.getAttribute('id') ?? '', name);
  }
  return names;
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
