import type { Context } from 'hono';

export interface FileToSend {
  readonly name: string;
  readonly contentType: string;
  readonly body: string | Uint8Array;
  readonly inline?: boolean;
}

/** Answers a file under its name, umlauts included (RFC 6266, RFC 8187). It stays in no cache: several people share a desk. */
export function sendFile(c: Context, { name, contentType, body, inline = false }: FileToSend): Response {
  const ascii = name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  const disposition = `${inline ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${encodeName(name)}`;
  return c.body(typeof body === 'string' ? body : new Uint8Array(body), 200, {
    'content-type': contentType,
    'content-disposition': disposition,
    'cache-control': 'private, no-store',
  });
}

const encodeName = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
