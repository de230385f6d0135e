import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const LINK = /\]\((?!https?:|mailto:|#)([^)\s#]+)(?:#[^)]*)?\)/g;
const CODE = /`([^`\n]+)`/g;
const TOP_FOLDERS = /^(app|bin|db|docs|scripts|tests|\.ci|LICENSES)\/[\w./@-]*$/;
const TOP_FILES = /^[\w.-]+\.(md|json|cjs|mjs|toml|yml)$/;

/**
 * Names of files in a Markdown text that do not exist: targets of relative links, and paths in backticks that begin
 * at a folder of the checkout. Paths with a placeholder (`<module>`, `*`, `…`) and code blocks do not count.
 * @param document path of the text below `root`; links are relative to it
 */
export function findBrokenPaths(text: string, document: string, root: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  const links = [...prose.matchAll(LINK)].map(([, target = '']) => ({
    name: target,
    at: [join(dirname(document), decodeURIComponent(target))],
  }));
  const paths = [...prose.matchAll(CODE)]
    .map(([, name = '']) => name)
    .filter((name) => TOP_FOLDERS.test(name) || TOP_FILES.test(name))
    .map((name) => ({ name, at: [name, join(dirname(document), name)] }));
  return [...links, ...paths]
    .filter(({ at }) => !at.some((path) => existsSync(join(root, normalize(path)))))
    .map(({ name }) => name);
}
