declare module 'saxen' {
  type Context = () => { data: string; line: number; column: number };
  type Decode = (text: string) => string;

  export class Parser {
    on(
      event: 'openTag',
      handler: (
        name: string,
        attributes: () => Record<string, string>,
        decode: Decode,
        selfClosing: boolean,
        context: Context,
      ) => void,
    ): this;
    on(event: 'closeTag', handler: (name: string) => void): this;
    on(event: 'text', handler: (text: string, decode: Decode) => void): this;
    on(event: 'cdata', handler: (text: string) => void): this;
    on(event: 'attention', handler: (text: string, decode: Decode, context: Context) => void): this;
    on(event: 'error', handler: (error: Error, context: Context) => void): this;
    parse(xml: string): void;
  }
}
