declare module 'bpmn-moddle' {
  /** Only what `moddle.ts` uses; it gives the elements their types. */
  export class BpmnModdle {
    constructor(packages?: Record<string, unknown>);
    fromXML(
      xml: string,
    ): Promise<{ rootElement: unknown; elementsById: unknown; warnings: unknown[] }>;
    toXML(element: unknown): Promise<{ xml: string }>;
  }
}
