import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

/** A file as a browser sent it. The content type is its claim: rules look at the bytes. */
export interface UploadedFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface Upload {
  readonly fields: URLSearchParams;
  readonly files: ReadonlyMap<string, UploadedFile>;
}

/** Content types a page's own forms send. */
export const FORM_TYPE = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;
export const MULTIPART = /^multipart\/form-data\b/i;

/** Fields of a posted form without files. */
export const readForm = async (c: Context): Promise<URLSearchParams> => (await readUpload(c)).fields;

/** Fields and files of a posted form. */
export async function readUpload(c: Context): Promise<Upload> {
  if (!MULTIPART.test(c.req.header('content-type') ?? '')) {
    const text = await c.req.text();
    if (/%00|\0/.test(text)) throw new HTTPException(400);
    return { fields: new URLSearchParams(text), files: new Map() };
  }
  const data = await c.req.raw.formData().catch(() => {
    throw new HTTPException(400);
  });
  return split([...data.entries()]);
}

async function split(entries: readonly (readonly [string, FormDataEntryValue])[]): Promise<Upload> {
  const fields = new URLSearchParams();
  const files = new Map<string, UploadedFile>();
  for (const [name, value] of entries) {
    if (typeof value === 'string') fields.append(name, value);
    else if (value.size > 0)
      files.set(name, {
        name: plainName(value.name),
        contentType: value.type,
        bytes: new Uint8Array(await value.arrayBuffer()),
      });
  }
  if ([...fields].flat().some((text) => text.includes('\0'))) throw new HTTPException(400);
  return { fields, files };
}

/** A name for people: without folders and control characters. It never names a place on disk. */
const plainName = (name: string): string =>
  name
    .replace(/^.*[/\\]/, '')
    .replace(/\p{Cc}/gu, '')
    .slice(0, 200) || 'Datei';
