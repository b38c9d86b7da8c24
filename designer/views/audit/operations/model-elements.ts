/** An element of a model that an open step can become. */
export interface ModelElement {
  id: string;
  /** As in the standard, e.g. `userTask`. */
  type: string;
  name: string;
}

const MODEL = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
/** What a token can stay in. */
const STAYS = /(Task|^task|Process|^transaction|callActivity|Event|Gateway)$/i;

/** The elements of a model in which something can be open, by the names that `nameOf` gives them. */
export function elementsOf(xml: string, nameOf: (id: string, given: string) => string) {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const elements: ModelElement[] = [];
  for (const element of document.getElementsByTagNameNS(MODEL, '*')) {
    const id = element.getAttribute('id');
    if (!id || !STAYS.test(element.localName)) continue;
    if (element.localName === 'process') continue;
    const name = nameOf(id, element.getAttribute('name') ?? id);
    elements.push({ id, type: element.localName, name });
  }
  return elements;
}
