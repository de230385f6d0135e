import { type JsonToken, jsonTokens } from './json-tokens.ts';

/**
 * The line (from 1) on which the value at a path stands in a valid JSON text, so that a complaint about a value can
 * say where it is. Where the path leads nowhere (a missing field) it is the line of the innermost value that exists.
 */
export function jsonLine(text: string, path: readonly (string | number)[]): number {
  return lineAt(text, new Walk(jsonTokens(text), path).find());
}

/** The line (from 1) of a character offset. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** One pass over the tokens that remembers the deepest value on the path. */
class Walk {
  readonly #tokens: readonly JsonToken[];
  readonly #path: readonly (string | number)[];
  #next = 0;
  #offset = 0;

  constructor(tokens: readonly JsonToken[], path: readonly (string | number)[]) {
    this.#tokens = tokens;
    this.#path = path;
  }

  find(): number {
    this.#value(0, true);
    return this.#offset;
  }

  #take(): string {
    return this.#tokens[this.#next++]?.text ?? '';
  }

  #peek(): string {
    return this.#tokens[this.#next]?.text ?? '';
  }

  #value(depth: number, onPath: boolean): void {
    if (onPath) this.#offset = this.#tokens[this.#next]?.offset ?? 0;
    const opening = this.#take();
    if (opening === '{') this.#entries(depth, onPath, '}', () => this.#key());
    if (opening === '[') this.#entries(depth, onPath, ']', (index) => index);
  }

  #entries(depth: number, onPath: boolean, closing: string, keyOf: (index: number) => unknown): void {
    for (let index = 0; this.#peek() !== closing && this.#peek() !== ''; index++) {
      const key = keyOf(index);
      this.#value(depth + 1, onPath && key === this.#path[depth]);
      if (this.#peek() === ',') this.#take();
    }
    this.#take();
  }

  #key(): unknown {
    const key: unknown = JSON.parse(this.#take());
    this.#take();
    return key;
  }
}
