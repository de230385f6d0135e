/** Calls that make a rule depend on the moment, the place or chance, or that lose exactness. */
const IMPURE = [
  'new Date()',
  'Date.now(',
  'Math.random(',
  'parseFloat(',
  'toLocaleString(',
  'console.',
  'performance.now(',
  'crypto.',
] as const;

/** Finds impure calls in the text of a rule: `line: call` for each; comments do not count. */
export function findImpureCalls(text: string): string[] {
  const lines = withoutComments(text).split('\n');
  return lines.flatMap((line, index) => callsIn(line).map((call) => `${index + 1}: ${call}`));
}

const callsIn = (line: string): string[] =>
  IMPURE.filter(
    (call) => new RegExp(`(?<![\\w.])${escapeForPattern(call)}`).test(line) || isMethod(call, line),
  );

const isMethod = (call: string, line: string): boolean =>
  call === 'toLocaleString(' && line.includes(`.${call}`);

const escapeForPattern = (text: string): string => text.replace(/[.()]/g, '\\$&');

const withoutComments = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
