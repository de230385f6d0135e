import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Context } from 'hono';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/** A file of the folder or of one below it; a name never begins with a dot. */
const FILE_NAME = /^(?:[\w-]+\/)?\w[\w.-]*$/;

/** Answers built files. Their names carry a hash of their content, so browsers may keep them for good. */
export function serveAsset(folder: string): (c: Context) => Promise<Response> {
  const known = new Map<string, Buffer>();
  return async (c) => {
    const name = c.req.path.replace(/^\/assets\//, '');
    const type = TYPES[path.extname(name)];
    if (!type || !FILE_NAME.test(name)) return c.notFound();
    const content = known.get(name) ?? (await readFile(path.join(folder, name)).catch(() => undefined));
    if (!content) return c.notFound();
    known.set(name, content);
    return c.body(new Uint8Array(content), 200, {
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
    });
  };
}
