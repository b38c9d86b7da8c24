declare module 'dmn-moddle' {
  /** Only what `read-dmn.ts` uses; it gives the elements their types. */
  export class DmnModdle {
    constructor(packages?: Record<string, unknown>);
    fromXML(xml: string): Promise<{ rootElement: unknown; warnings: { message: string }[] }>;
  }
}
