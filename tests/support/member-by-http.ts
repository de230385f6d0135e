import { slugOf } from '../../app/foundation/slug.ts';
import { ownProduct } from './own-product.ts';
import { signInCookie } from './product.ts';

/** A member's account that works over HTTP: it reads the pages and posts the forms that stand on them. */
export interface MemberByHttp {
  read(path: string): Promise<string>;
  /** Fills the form on a page that posts to `action`, and sends it; answers the page that it leads to. */
  send(
    path: string,
    action: string,
    choices: Readonly<Record<string, string>>,
    files?: readonly GivenFile[],
  ): Promise<Answered>;
}

/** A file for a form that takes one. */
export interface GivenFile {
  readonly field: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Demo account of a member's head. */
export const headAddress = (alliance: string, member: string): string =>
  `head.${slugOf(member)}@${alliance}.demo`;

export interface Answered {
  readonly status: number;
  readonly html: string;
}

/** Signs in; at the product of the test file where no other is named. */
export async function memberByHttp(address: string, at?: string): Promise<MemberByHttp> {
  const url = at ?? (await ownProduct()).url;
  const cookie = await signInCookie(url, address);
  const call = async (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(new URL(path, url), { redirect: 'manual', ...init, headers: { cookie, origin: url } });
  const read = async (path: string): Promise<string> => {
    const response = await call(path);
    if (response.status !== 200) throw new Error(`${path} answers ${response.status}`);
    return response.text();
  };
  return {
    read,
    async send(path, action, choices, files = []) {
      const fields = filled(formOf(await read(path), action), choices);
      const body = files.length > 0 ? withFiles(fields, files) : fields;
      const answer = await call(action, { method: 'POST', body });
      const next = answer.headers.get('location');
      return { status: answer.status, html: next === null ? await answer.text() : await read(next) };
    },
  };
}

function withFiles(fields: URLSearchParams, files: readonly GivenFile[]): FormData {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  for (const { field, name, type, bytes } of files) body.append(field, new Blob([bytes], { type }), name);
  return body;
}

function formOf(html: string, action: string): string {
  const form = html.match(/<form\b[^>]*>.*?<\/form>/gs)?.find((text) => attribute(text, 'action') === action);
  if (form === undefined) throw new Error(`no form on the page posts to ${action}`);
  return form;
}

/** What the form sends unseen, and what is chosen; only what the form offers can be chosen. */
function filled(form: string, choices: Readonly<Record<string, string>>): URLSearchParams {
  const controls = form.match(/<(?:input|textarea|select)\b[^>]*>/g) ?? [];
  const fields = new URLSearchParams();
  for (const control of controls)
    if (attribute(control, 'type') === 'hidden')
      fields.append(attribute(control, 'name') ?? '', attribute(control, 'value') ?? '');
  for (const [name, value] of Object.entries(choices)) {
    const named = controls.filter((control) => attribute(control, 'name') === name);
    const isChoice = named.some((control) => attribute(control, 'type') === 'radio');
    if (named.length === 0 || (isChoice && named.every((control) => attribute(control, 'value') !== value)))
      throw new Error(`the form does not offer ${name}=${value}`);
    fields.append(name, value);
  }
  return fields;
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
