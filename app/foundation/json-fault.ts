import { type JsonToken, jsonTokens } from './json-tokens.ts';

/**
 * Where a text stops being JSON: the offset of the first token that cannot stand there, or of the end where something
 * is still missing. (The engine's own messages name no place for most slips.) Null where nothing is wrong.
 */
export function jsonFaultOffset(text: string): number | null {
  const tokens = jsonTokens(text);
  const end = text.replace(/[ \t\n\r]+$/, '').length;
  const open: string[] = [];
  let expected: Expectation = 'value';
  for (const token of tokens) {
    const next = advance(token, expected, open);
    if (next === null) return token.offset;
    expected = next;
  }
  return expected === 'end' ? null : end;
}

/** What may come next; `first-…` also allows the bracket to close at once. */
type Expectation = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'separator' | 'end';

function advance({ text }: JsonToken, expected: Expectation, open: string[]): Expectation | null {
  switch (expected) {
    case 'end':
      return null;
    case 'colon':
      return text === ':' ? 'value' : null;
    case 'first-key':
      return text === '}' ? close(open) : afterKey(text);
    case 'key':
      return afterKey(text);
    case 'first-value':
      return text === ']' ? close(open) : afterValue(text, open);
    case 'value':
      return afterValue(text, open);
    case 'separator':
      if (text === open.at(-1)) return close(open);
      return text === ',' ? (open.at(-1) === '}' ? 'key' : 'value') : null;
  }
}

const afterKey = (text: string): Expectation | null =>
  text.startsWith('"') && isScalar(text) ? 'colon' : null;

function afterValue(text: string, open: string[]): Expectation | null {
  if (text === '{' || text === '[') {
    open.push(text === '{' ? '}' : ']');
    return text === '{' ? 'first-key' : 'first-value';
  }
  if (!isScalar(text)) return null;
  return open.length === 0 ? 'end' : 'separator';
}

function close(open: string[]): Expectation {
  open.pop();
  return open.length === 0 ? 'end' : 'separator';
}

function isScalar(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
