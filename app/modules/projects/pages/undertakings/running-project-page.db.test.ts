import { beforeAll, describe, expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { inActing } from '../../../../platform/acting.ts';
import { insertMembers } from '../../../region/index.ts';
import { sampleTown } from '../../test-support/project-samples.ts';
import { runningProject } from '../../test-support/running-project.ts';
import { projectsPageRoutes } from '../routes.ts';

const app = await createTestApp({ routes: { pages: projectsPageRoutes } });
const PATH = '/v/muster/projekte/personalservice';
const keyOf = (index: number): string => `064330${(index + 10).toString()}`;
/** The tenth asks back, the eleventh objects, the twelfth takes no part; from the thirteenth on nobody has answered. */
const ASKS = 9;
const SILENT = 13;

beforeAll(() =>
  inActing(app.services, app.alliance, 'befehl:test', async (acting) => {
    const towns = Array.from({ length: 15 }, (_, index) =>
      sampleTown(keyOf(index), `Ort ${String.fromCodePoint(65 + index)}`),
    );
    await insertMembers(acting.tx, acting.alliance.id, towns);
    await runningProject(app.services, acting);
  }),
);

describe('the page of a running project', () => {
  it('tells the office what is missing until when, and offers the one next act', async () => {
    const html = await openPage(await app.signedIn('coordinator'), PATH);
    const text = textOf(html);
    expect(text).toContain('Läuft, Stufe 6 von 10');
    expect(text).toContain('Fünf Kommunen fehlen noch. Frist ist Freitag, 11.12.2026, in 20 Tagen.');
    expect(text).toContain('9 freigegeben 1 Rückfrage 1 Widerspruch 3 noch offen 1 nimmt nicht teil');
    expect(html).toMatch(/<form [^>]*action="\/v\/muster\/dokumente\/[^"]+\/erinnern"/);
    expect(html.match(/kern-btn--primary/g)).toHaveLength(1);
    expect(text).toContain('Zeitplan der 10 Stufen');
    expect(text).toContain('Beispieldaten');
  });

  it('puts open cases first, each with role and executive body', async () => {
    const html = await openPage(await app.signedIn('coordinator'), PATH);
    const table = html.slice(html.indexOf('id="freigaben"'));
    const names = [...table.matchAll(/<th scope="row"[^>]*>(Ort .)<\/th>/g)].map(([, name]) => name);
    expect(names.slice(0, 6)).toEqual(['Ort J', 'Ort K', 'Ort M', 'Ort N', 'Ort O', 'Ort A']);
    expect(names.at(-1)).toBe('Ort L');
    expect(textOf(table)).toContain('Ort J PG Projektgruppe Gemeindevorstand Rückfrage Frage beantworten');
  });

  it('names no other member as open or objecting (practice 10), but shows each its own', async () => {
    const asked = await openPage(await app.signedIn('head', keyOf(ASKS)), PATH);
    const table = asked.slice(asked.indexOf('id="freigaben"'), asked.indexOf('id="staende"'));
    expect(textOf(table)).toContain('Ort J');
    expect(textOf(table)).not.toContain('Ort K');
    expect(textOf(table)).not.toContain('Ort M');
    expect(textOf(table)).toContain('5 weitere Kommunen. Ihren Stand sehen sie selbst');
    expect(asked).not.toContain('erinnern"');
  });

  it('asks whoever has not answered for its own answer', async () => {
    const html = await openPage(await app.signedIn('head', keyOf(SILENT)), PATH);
    expect(html).toMatch(/href="\/v\/muster\/dokumente\/[^"/]+" class="[^"]*primary/);
    expect(textOf(html)).toContain('Antworten');
  });
});
