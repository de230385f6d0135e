interface TextRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly applies: (path: string) => boolean;
}

const isView = (path: string): boolean =>
  path.startsWith('app/') && path.endsWith('.tsx') && !path.includes('.test.');

/** What no file may contain; the folder names are put together so that this list does not report itself. */
const TEXT_RULES: readonly TextRule[] = [
  {
    name: 'path of one machine',
    pattern: new RegExp(`(?<![\\w.*$}:/-])/(${['work', 'tmp', 'root', 'home'].join('|')})/`),
    applies: () => true,
  },
  { name: 'style attribute', pattern: /\sstyle=/, applies: isView },
  { name: 'unescaped markup', pattern: /dangerouslySetInnerHTML/, applies: isView },
  { name: 'inline event handler', pattern: /\son[A-Z][a-z]+=/, applies: isView },
];

/** Forbidden text in a file, as `line: name of the rule`. */
export function findForbiddenText(path: string, text: string): string[] {
  const rules = TEXT_RULES.filter((rule) => rule.applies(path));
  return text
    .split('\n')
    .flatMap((line, index) =>
      rules.filter((r) => r.pattern.test(line)).map((r) => `${index + 1}: ${r.name}`),
    );
}
