import { child, elements, type ModdleElement } from '../moddle.ts';
import { is, propertiesOf, valuesOf } from './typed.ts';

/** A model as its rules look at it: all elements, and what leads to and from each. */
export interface ModelGraph {
  /** What runs and what it refers to: the elements that rules are applied to. */
  judged: ModdleElement[];
  byId: Map<string, ModdleElement>;
  incoming(node: ModdleElement): ModdleElement[];
  outgoing(node: ModdleElement): ModdleElement[];
  boundaryEvents(activity: ModdleElement): ModdleElement[];
  /** The other ends of the associations of an element. */
  associated(element: ModdleElement): ModdleElement[];
  messageFlowsTo(element: ModdleElement): ModdleElement[];
  messageFlowsFrom(element: ModdleElement): ModdleElement[];
  /** Link events by the name of their link. */
  linkSources(name: string): ModdleElement[];
  linkTargets(name: string): ModdleElement[];
  /** The participants that stand for a process. */
  poolsOf(process: ModdleElement): ModdleElement[];
}

/** Looks at each element once, so that a rule costs the same in a large model as in a small one. */
export function graphOf(definitions: ModdleElement): ModelGraph {
  const all = contents([definitions]);
  const of = (type: string) => all.filter((element) => is(element, type));
  const flows = of('bpmn:SequenceFlow');
  const messageFlows = of('bpmn:MessageFlow');
  const associations = of('bpmn:Association');
  return {
    judged: contents(judgedRoots(definitions)),
    byId: new Map(
      all.flatMap((element) => (element.id === undefined ? [] : [[element.id, element]])),
    ),
    incoming: groupedBy(flows, (flow) => child(flow, 'targetRef')),
    outgoing: groupedBy(flows, (flow) => child(flow, 'sourceRef')),
    boundaryEvents: groupedBy(of('bpmn:BoundaryEvent'), (event) => child(event, 'attachedToRef')),
    associated: associatedBy(associations),
    linkSources: linksOf(of('bpmn:IntermediateThrowEvent')),
    linkTargets: linksOf(of('bpmn:IntermediateCatchEvent')),
    messageFlowsTo: groupedBy(messageFlows, (flow) => child(flow, 'targetRef')),
    messageFlowsFrom: groupedBy(messageFlows, (flow) => child(flow, 'sourceRef')),
    poolsOf: groupedBy(of('bpmn:Participant'), (pool) => child(pool, 'processRef')),
  };
}

/**
 * What is not meant to run is a drawing, and a drawing may be unfinished. A file without processes is
 * there for others to import it.
 */
function judgedRoots(definitions: ModdleElement): ModdleElement[] {
  const roots = elements(definitions, 'rootElements');
  if (roots.some((root) => is(root, 'bpmn:Process')) && !roots.some(runs)) return [];
  const others = elements(definitions, 'imports').concat(elements(definitions, 'extensions'));
  return others.concat(
    roots.filter((root) => {
      if (is(root, 'bpmn:Process')) return runs(root);
      if (!is(root, 'bpmn:Collaboration')) return true;
      return elements(root, 'participants').some((pool) => runs(child(pool, 'processRef')));
    }),
  );
}

function runs(process: ModdleElement | undefined): boolean {
  return is(process, 'bpmn:Process') && process?.get('isExecutable') === true;
}

/** The elements and all that they contain, in the order of the file; without recursion. */
function contents(roots: ModdleElement[]): ModdleElement[] {
  const found: ModdleElement[] = [];
  const waiting = [...roots].reverse();
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    found.push(element);
    waiting.push(...contained(element).reverse());
  }
  return found;
}

/** What tools add, and the drawing, are not judged. */
function contained(element: ModdleElement): ModdleElement[] {
  return propertiesOf(element)
    .filter(({ type, isReference, isAttr }) => type.startsWith('bpmn:') && !isReference && !isAttr)
    .filter(({ name }) => name !== 'extensionElements')
    .flatMap(({ name }) => valuesOf(element, name));
}

function groupedBy(
  list: ModdleElement[],
  key: (element: ModdleElement) => ModdleElement | undefined,
): (element: ModdleElement) => ModdleElement[] {
  return grouped(list.map((element) => [key(element), element]));
}

function linksOf(events: ModdleElement[]): (name: string) => ModdleElement[] {
  return grouped(events.flatMap((event) => linkNames(event).map((name) => [name, event] as const)));
}

function grouped<K>(
  entries: (readonly [K | undefined, ModdleElement])[],
): (key: K) => ModdleElement[] {
  const groups = new Map<K | undefined, ModdleElement[]>();
  for (const [key, element] of entries) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [element]);
    else group.push(element);
  }
  return (key) => groups.get(key) ?? [];
}

/** The links of an event; a link without a name has the name ''. */
export function linkNames(event: ModdleElement): string[] {
  return eventDefinitions(event)
    .filter((definition) => is(definition, 'bpmn:LinkEventDefinition'))
    .map(({ name }) => name ?? '');
}

function associatedBy(associations: ModdleElement[]): ModelGraph['associated'] {
  const from = groupedBy(associations, (each) => child(each, 'sourceRef'));
  const to = groupedBy(associations, (each) => child(each, 'targetRef'));
  return (element) => [
    ...from(element).flatMap((each) => child(each, 'targetRef') ?? []),
    ...to(element).flatMap((each) => child(each, 'sourceRef') ?? []),
  ];
}

/** The process around an element, if there is one. */
export function processOf(element: ModdleElement): ModdleElement | undefined {
  let at: ModdleElement | undefined = element;
  while (at !== undefined && !is(at, 'bpmn:Process')) at = at.$parent;
  return at;
}

/** Whether an element stands somewhere inside another. */
export function isInside(element: ModdleElement, container: ModdleElement): boolean {
  let at = element.$parent;
  while (at !== undefined && at !== container) at = at.$parent;
  return at !== undefined;
}

/** What an event waits for or does, defined in it or referred to. */
export function eventDefinitions(event: ModdleElement): ModdleElement[] {
  return [...elements(event, 'eventDefinitions'), ...elements(event, 'eventDefinitionRef')];
}

export function isEventSubProcess(element: ModdleElement | undefined): boolean {
  return is(element, 'bpmn:SubProcess') && element?.get('triggeredByEvent') === true;
}
