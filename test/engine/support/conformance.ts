import { readdirSync, readFileSync } from 'node:fs';
import { compile, parseModel, type ScopeOrNode } from '../../../engine/index.ts';

/** An element at a position, and the scenarios that execute it there. */
export interface ConformanceLine {
  element: string;
  position: string;
  scenarios: string[];
}

/** Reads every scenario's diagram. Scenarios pass, so each line is something that works. */
export async function conformanceLines(folder: URL): Promise<ConformanceLine[]> {
  const lines = new Map<string, ConformanceLine>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const file of files.filter((name) => /^[^.]+\.bpmn$/.test(name))) {
    const scenario = file.slice(0, -'.bpmn'.length);
    for (const { nodes } of compile(
      await parseModel(readFileSync(new URL(file, folder), 'utf8')),
    )) {
      for (const node of nodes) add(lines, node, { nodes, scenario });
    }
  }
  return [...lines.values()].sort(
    (a, b) => a.element.localeCompare(b.element) || a.position.localeCompare(b.position),
  );
}

/** The lines as a page. */
export function conformancePage(lines: ConformanceLine[]): string {
  const rows = lines.map(({ element, position, scenarios }) => {
    const shown = scenarios.slice(0, 3).map((name) => `\`${name}\``);
    const more = scenarios.length > 3 ? `, and ${String(scenarios.length - 3)} more` : '';
    return `| ${element} | ${position} | ${shown.join(', ')}${more} |`;
  });
  return [
    '# What executes',
    '',
    'Every element of BPMN 2.0.2 that executes, at every position that a scenario in',
    '`test/engine/scenarios/` shows. The page is made from the scenarios, and each of them passes three',
    'ways; `UPDATE_CONFORMANCE=1 npx mocha test/engine/conformance.test.ts` makes it anew.',
    '',
    '| Element | Position | Scenarios |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

interface Place {
  nodes: ScopeOrNode[];
  scenario: string;
}

function add(lines: Map<string, ConformanceLine>, node: ScopeOrNode, place: Place): void {
  if (node.type === 'process') return;
  for (const variant of variantsOf(node)) {
    const element = `${words(node.type)}${variant}`;
    const position = positionOf(node, place.nodes);
    const line = lines.get(`${element} ${position}`) ?? { element, position, scenarios: [] };
    if (!line.scenarios.includes(place.scenario)) line.scenarios.push(place.scenario);
    lines.set(`${element} ${position}`, line);
  }
}

/** What an event catches or throws; the markers of an activity. */
function variantsOf(node: ScopeOrNode): string[] {
  if (node.type.endsWith('Event')) {
    if (node.events.length > 1)
      return [node.parallelMultiple ? ', parallel multiple' : ', multiple'];
    return [node.job === undefined ? `, ${node.events[0]?.kind ?? 'none'}` : ', as a job'];
  }
  const markers = [
    node.loop?.kind === 'standard' && ', loop',
    node.loop?.kind === 'multiInstance' &&
      (node.loop.isSequential ? ', sequential multi-instance' : ', parallel multi-instance'),
    node.isForCompensation && ', for compensation',
    node.instantiate && ', instantiating',
    node.startQuantity > 1 && ', start quantity',
    node.completionQuantity > 1 && ', completion quantity',
  ].filter((marker) => marker !== false);
  return markers.length === 0 ? [''] : markers;
}

function positionOf(node: ScopeOrNode, nodes: ScopeOrNode[]): string {
  const parent = words(nodes[node.parent]?.type ?? 'process');
  if (node.type === 'boundaryEvent') {
    const host = words(nodes[node.attachedTo]?.type ?? 'task');
    return `on a ${host}, ${node.interrupting ? 'interrupting' : 'non-interrupting'}`;
  }
  if (node.type === 'startEvent' && nodes[node.parent]?.type === 'eventSubProcess') {
    return `of an event subprocess, ${node.interrupting ? 'interrupting' : 'non-interrupting'}`;
  }
  return `in a ${parent}`;
}

/** `intermediateCatchEvent` → `intermediate catch event`. */
function words(type: string): string {
  return type
    .replace(/SubProcess/, ' Subprocess')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/ +/g, ' ')
    .trim();
}
