declare module 'saxen' {
  export class Parser {
    on(
      hook: 'openTag',
      listen: (name: string, readAttributes: () => Record<string, string>) => void,
    ): this;
    on(hook: 'closeTag', listen: (name: string) => void): this;
    on(hook: 'text', listen: (text: string, decode: (text: string) => string) => void): this;
    on(hook: 'error' | 'warn', listen: (error: Error) => void): this;
    parse(xml: string): void;
  }
}
