import { expect } from 'vitest';
import { GROSS_GERAU_MEMBERS } from '../../../../db/seeds/gross-gerau/members.ts';
import { openPage, textOf } from '../../../../tests/support/page-text.ts';
import type { TestApp, Visitor } from '../../../../tests/support/test-app.ts';
import { insertMembers } from '../../region/index.ts';

export const BASE = '/v/muster/anzeigen';

/** What is sent of a form; a list stands for several fields of one name. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** A notice under § 127a HGO whose latest day is 4.12.2026. */
export const FORM: Typed = {
  titel: 'Gemeinsame Gesellschaft',
  anlass: 'hgo-127a',
  beginn: '2027-01-15',
  beteiligt: ['06433010', '06433014'],
};
export const SUBMITTED = {
  schritt: 'einreichen',
  am: '2026-11-20',
  weg: 'post',
  behoerde: 'Landrat',
  bemerkung: '',
};

export const bodyOf = (typed: Typed): string =>
  new URLSearchParams(
    Object.entries(typed).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  ).toString();
export const pdf = (name: string, text = name): File => new File([`%PDF-1.7\n${text}`], name);
export const idOf = (own: string): string => own.slice(own.lastIndexOf('/') + 1);

/** Demands a refusal and answers what the page says. */
export async function refused(answer: Response, status = 422): Promise<string> {
  expect(answer.status).toBe(status);
  return textOf(await answer.text());
}

export const addMembers = ({ services, alliance }: TestApp) =>
  services.database.inAlliance(alliance.id, (tx) => insertMembers(tx, alliance.id, GROSS_GERAU_MEMBERS));

/** The office at its forms. */
export function noticeForms(office: Visitor) {
  const post = (path: string, typed: Typed): Promise<Response> =>
    office.send(path, {
      method: 'POST',
      headers: { origin: 'http://localhost:3000', 'content-type': 'application/x-www-form-urlencoded' },
      body: bodyOf(typed),
    });
  const versionOf = async (own: string): Promise<string> =>
    /name="version" value="(\d+)"/.exec(await openPage(office, own))?.[1] ?? '';
  const step = async (own: string, fields: Record<string, string>, files: Record<string, File> = {}) =>
    office.upload(`${own}/schritt`, { version: await versionOf(own), ...fields }, files);
  /** Begins a notice and answers its address. */
  async function begin(changes: Typed = {}): Promise<string> {
    const added = await post(`${BASE}/neu`, { ...FORM, ...changes });
    expect(added.status).toBe(303);
    return (added.headers.get('location') ?? '').replace(/\?.*/, '');
  }
  /** Uploads every paper that is needed. */
  async function fill(own: string): Promise<void> {
    const html = await openPage(office, own);
    const names = [...html.matchAll(/<input[^>]* name="(unterlage:[^"]+)"/g)].map(([, name = '']) => name);
    const required = names.filter((name) => !name.includes('weitere'));
    const files = Object.fromEntries(required.map((name) => [name, pdf(`${name.replace(/\W/g, '-')}.pdf`)]));
    expect((await office.upload(`${own}/unterlagen`, {}, files)).status).toBe(303);
  }
  async function ready(changes: Typed = {}): Promise<string> {
    const own = await begin(changes);
    await fill(own);
    expect((await step(own, { schritt: 'bereitmelden' })).status).toBe(303);
    return own;
  }
  return { post, versionOf, step, begin, fill, ready };
}
