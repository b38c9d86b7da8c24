/** A model that breaks one rule, and the same model mended. */
export interface Example {
  bad: string;
  good: string;
}
export type Examples = Record<string, Example>;

const OPEN = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:tns="urn:test"
  xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="urn:test">`;

export function file(...roots: string[]): string {
  return `${OPEN}\n${roots.join('\n')}\n</definitions>`;
}

/** An executable process with the nodes, and flows written as `a>b b>c?` (? has a condition). */
export function process(nodes: string, arrows = ''): string {
  return `<process id="p" isExecutable="true">\n${nodes}\n${flows(arrows)}\n</process>`;
}

export function run(nodes: string, arrows = ''): string {
  return file(process(nodes, arrows));
}

/** Start, the node with the id `n`, end; the further nodes are not connected. */
export function around(node: string, further = '', arrows = ''): string {
  return process(`${S}${node}${E}${further}`, `s>n n>e ${arrows}`);
}

export const S = '<startEvent id="s" />';
export const E = '<endEvent id="e" />';

export function task(...ids: string[]): string {
  return ids.map((id) => `<task id="${id}" />`).join('');
}

export function flows(arrows: string): string {
  return arrows
    .split(/\s+/)
    .filter((arrow) => arrow !== '')
    .map((arrow) => {
      const [, source = '', target = '', condition] = /^(\w+)>(\w+)(\?)?$/.exec(arrow) ?? [];
      return `<sequenceFlow id="${source}_${target}" sourceRef="${source}" targetRef="${target}">${condition === undefined ? '' : CONDITION}</sequenceFlow>`;
    })
    .join('\n');
}

const CONDITION =
  '<conditionExpression xsi:type="tFormalExpression">=x &gt; 1</conditionExpression>';

export function formal(name: string, body: string, attributes = ''): string {
  return `<${name} xsi:type="tFormalExpression" ${attributes}>${body}</${name}>`;
}

/** A model made twice, with what is wrong and with what is right. */
export function swap(make: (part: string) => string, bad: string, good: string): Example {
  return { bad: make(bad), good: make(good) };
}
