import { createRequire } from 'node:module';
import type { IScripts } from 'bpmn-elements';
import type serialize from 'moddle-context-serializer';

/** What the peers need in the same model to find their own expression language. */
export function forPeers(xml: string): string {
  return xml
    .replaceAll('"bpmn:tFormalExpression">=', '"bpmn:tFormalExpression" language="javascript">=')
    .replaceAll('<bpmn:scriptTask ', '<bpmn:scriptTask scriptFormat="javascript" ')
    .replaceAll(
      '<bpmn:multiInstanceLoopCharacteristics>',
      '<bpmn:multiInstanceLoopCharacteristics camunda:collection="${environment.variables.items}" camunda:elementVariable="item">',
    );
}

type Parsed = Parameters<typeof serialize>[0];
type Moddle = new (packages: object) => { fromXML(xml: string): Promise<Parsed> };

/** Reads `camunda:collection`, by which the peers know what to loop over. */
export const moddleOptions = {
  camunda: createRequire(import.meta.url)('camunda-bpmn-moddle/resources/camunda.json') as object,
};

export async function readForPeers(xml: string): Promise<Parsed> {
  const name = 'bpmn-moddle';
  const { BpmnModdle } = (await import(name)) as { BpmnModdle: Moddle };
  return new BpmnModdle(moddleOptions).fromXML(forPeers(xml));
}

type Next = (error?: unknown, result?: unknown) => void;
interface Scope {
  environment: { output: Record<string, unknown>; variables: Record<string, unknown> };
}

/** By element id. Plain functions: the fastest that the peers can be given. */
const FUNCTIONS: Record<string, (scope: Scope, next: Next) => void> = {
  count: ({ environment: { output } }, next) => {
    output.turn = Number(output.turn ?? 0) + 1;
    next();
  },
  decide_merge: ({ environment: { output } }, next) => next(null, Number(output.turn) < 100),
};

export const scripts: IScripts = {
  register: () => undefined,
  getScript: (language: string | undefined, { id }: { id: string }) => {
    const execute = language === undefined ? undefined : FUNCTIONS[id];
    return execute && { execute };
  },
} as unknown as IScripts;
