import { beforeAll, describe, expect, it } from 'vitest';
import { loadDemoCounty } from '../../../../../tests/support/demo-county.ts';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';

const KEYS = ['06433001', '06433010', '06433014'] as const;
const [BIEBESHEIM, RAUNHEIM, TREBUR] = KEYS;
const app = await createTestApp();
const { services, alliance } = app;
await loadDemoCounty(services, alliance, 'gross-gerau');
const SOLUTIONS = '/v/muster/austausch/loesungen';
const coordinator = await app.signedIn('coordinator');
const heads = new Map<string, Visitor>();
for (const key of KEYS) heads.set(key, await app.signedIn('head', key));
const headOf = (key: string): Visitor => heads.get(key) ?? coordinator;
const delegate = await app.signedIn('delegate', RAUNHEIM);

const add = (titel: string, visitor = coordinator) =>
  visitor.post(SOLUTIONS, { titel, aufgabenfeld: 'Smart Region', beschreibung: '' });
const ids: Record<string, string> = {};
const say = (visitor: Visitor, key: string, fields: Readonly<Record<string, string>>) =>
  visitor.post(`${SOLUTIONS}/kommune/${key}`, { feld: 'Smart Region', ...fields });
const one = (title: string, state: string, priority: string, version = '0') => ({
  loesung: ids[title] ?? '',
  [`stand-${ids[title]}`]: state,
  [`prioritaet-${ids[title]}`]: priority,
  [`version-${ids[title]}`]: version,
});

beforeAll(async () => {
  for (const title of ['Bauantrag', 'Sensoren']) expect((await add(title)).status).toBe(303);
  const form = await openPage(headOf(RAUNHEIM), `${SOLUTIONS}/kommune/${RAUNHEIM}`);
  for (const [, id = '', title = ''] of form.matchAll(/id="stand-([0-9a-f-]{36})"[\s\S]*?/g)) ids[title] = id;
  for (const [, title = '', id = ''] of form.matchAll(
    /<legend>([^<]+)<\/legend>[\s\S]*?name="loesung" value="([^"]+)"/g,
  ))
    ids[title] = id;
});

describe('the catalogue', () => {
  it('is filled by the office; the same solution once a field', async () => {
    expect((await add('Noch eine', headOf(RAUNHEIM))).status).toBe(403);
    const twice = await add('bauantrag');
    expect(twice.status).toBe(422);
    const html = await twice.text();
    expect(textOf(html)).toContain('Diese Lösung steht in diesem Aufgabenfeld schon.');
    expect(html).toContain('value="bauantrag"');
  });

  it('ranks by the median of three heads, and shows single priorities to nobody else', async () => {
    for (const [index, key] of KEYS.entries())
      expect(
        (await say(headOf(key), key, one('Sensoren', 'geplant', ['5', '4', '2'][index] ?? ''))).status,
      ).toBe(303);
    const ranked = textOf(await openPage(headOf(TREBUR), SOLUTIONS));
    expect(ranked).toContain('unter 5 Angaben steht keine Spanne da');
    expect(ranked).toContain('1 Sensoren – 4 3 Angaben 0 haben sie, 3 planen, 0 wünschen');
    const form = await openPage(headOf(TREBUR), `${SOLUTIONS}/kommune/${TREBUR}`);
    expect(form).toMatch(/<option value="2" selected/);
    expect((await headOf(TREBUR).send(`${SOLUTIONS}/kommune/${RAUNHEIM}`)).status).toBe(403);
    expect((await say(headOf(TREBUR), RAUNHEIM, one('Bauantrag', 'geplant', '1'))).status).toBe(403);
  });

  it('takes states from whoever works for the member, priorities from its head alone', async () => {
    expect((await say(delegate, RAUNHEIM, one('Sensoren', 'vorhanden', '1', '1'))).status).toBe(303);
    const form = await openPage(headOf(RAUNHEIM), `${SOLUTIONS}/kommune/${RAUNHEIM}`);
    expect(form).toMatch(/<option value="vorhanden" selected/);
    expect(form).toMatch(/<option value="4" selected/);
  });

  it('refuses an edit that crossed another, and a priority that does not exist', async () => {
    const crossing = await say(headOf(RAUNHEIM), RAUNHEIM, one('Sensoren', 'geplant', '4', '1'));
    expect(crossing.status).toBe(409);
    expect(textOf(await crossing.text())).toContain('Gespeichert ist: Vorhanden.');
    expect((await say(headOf(RAUNHEIM), RAUNHEIM, one('Bauantrag', 'geplant', '6'))).status).toBe(422);
    expect((await say(headOf(RAUNHEIM), RAUNHEIM, one('Bauantrag', 'fertig', ''))).status).toBe(422);
  });

  it('takes one of two first entries that arrive at once', async () => {
    const both = await Promise.all([
      say(headOf(RAUNHEIM), RAUNHEIM, one('Bauantrag', 'geplant', '3')),
      say(delegate, RAUNHEIM, one('Bauantrag', 'vorhanden', '')),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  });

  it('leads on to a new project with those that plan it, and to a blueprint without what members said', async () => {
    const page = await openPage(coordinator, SOLUTIONS);
    const href =
      /href="([^"]*projekte\/neu[^"]*Sensoren[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const form = await openPage(coordinator, href);
    expect(form).toContain('value="Sensoren"');
    expect(href).toContain(`kommune=${BIEBESHEIM}`);
    expect(href).not.toContain(`kommune=${RAUNHEIM}`);
    const shared = await coordinator.post(`${SOLUTIONS}/blaupause`, { feld: 'Smart Region' });
    expect(shared.headers.get('location')).toMatch(/\/eintrag\/[0-9a-f-]{36}\/freigeben$/);
    const preview = textOf(await openPage(coordinator, shared.headers.get('location') ?? ''));
    expect(preview).toContain('Sensoren');
    expect(preview).not.toContain('Raunheim');
  });
});
