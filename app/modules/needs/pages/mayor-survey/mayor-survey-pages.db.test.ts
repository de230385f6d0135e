import { describe, expect, it } from 'vitest';
import { loadDemoCounty } from '../../../../../tests/support/demo-county.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import { queries } from '../../../../platform/db/queries.ts';
import { SURVEY_FIELDS } from '../../domain/mayor-survey/survey-field.ts';

const [RAUNHEIM, NAUHEIM, TREBUR, RIEDSTADT] = ['06433010', '06433009', '06433013', '06433011'];
const app = await createTestApp({ today: '2026-11-21' });
await loadDemoCounty(app.services, app.alliance, 'gross-gerau');
const office = await app.signedIn('coordinator');
const HOME = '/v/muster/lagebild';

const text = async (visitor: Visitor, path: string, status = 200): Promise<string> => {
  const response = await visitor.send(path);
  expect(response.status).toBe(status);
  return (await response.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
};
const marks = (mark: string): Record<string, string> =>
  Object.fromEntries(
    SURVEY_FIELDS.flatMap((field) => [
      [`${field}-heute`, mark],
      [`${field}-kuenftig`, mark],
    ]),
  );
const settings = { titel: 'Lagebild Test', frist: '31.12.2026', lesen: 'leitungen', hinweis: '' };
const stored = (table: 'needs.mayor_answer' | 'needs.mayor_tally') =>
  app.services.database.inAlliance(app.alliance.id, (tx) =>
    queries(tx).selectFrom(table).selectAll().execute(),
  );

/** Four are asked and three answer, two of them that staff is overloaded. */
async function openSurvey(titel: string): Promise<string> {
  const form = new URLSearchParams({ ...settings, titel });
  for (const key of [RAUNHEIM, NAUHEIM, TREBUR, RIEDSTADT]) form.append('kommune', key ?? '');
  const made = await office.send(`${HOME}/neu`, {
    method: 'POST',
    headers: { origin: app.services.config.baseUrl, 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  });
  expect(made.status).toBe(303);
  const own = (made.headers.get('location') ?? '').split('?')[0] ?? '';
  expect((await office.post(`${own}/oeffnen`, {})).status).toBe(303);
  return own;
}

describe('a survey of the heads', () => {
  it('runs from draft to a result that says how many, never who', async () => {
    const own = await openSurvey('Lagebild Test');
    for (const [key, mark] of [
      [RAUNHEIM, '-2'],
      [NAUHEIM, '-1'],
      [TREBUR, '1'],
    ] as const) {
      const head = await app.signedIn('head', key);
      expect(await text(head, own)).toContain('Jetzt antworten');
      expect((await head.post(`${own}/antwort/${key}`, marks(mark))).status).toBe(303);
      expect(await text(head, own)).not.toContain('Mehr als die Hälfte');
    }
    expect(await text(office, own)).toContain('Riedstadt');
    const other = await app.signedIn('head', RIEDSTADT);
    expect(await text(other, own)).not.toContain('Trebur');
    const before = (await stored('needs.mayor_answer')).length;
    expect((await office.post(`${own}/auswerten`, {})).status).toBe(303);
    expect((await stored('needs.mayor_answer')).length).toBe(before - 3 * SURVEY_FIELDS.length);
    const result = await text(other, own);
    expect(result).toContain('Mehr als die Hälfte sieht das Personal überlastet (heute 2, künftig 2 von 3).');
    expect(result).not.toContain('Raunheim');
    expect(await (await other.send(`${own}/ergebnis.csv`)).text()).toContain(
      'Belastung des Personals;heute;3;1;1;0;1;0',
    );
    expect((await other.post(`${own}/antwort/${RIEDSTADT}`, marks('0'))).status).toBe(409);
  });

  it('keeps what was chosen where an answer is missing, and names it', async () => {
    const own = await openSurvey('Lagebild mit Lücke');
    const head = await app.signedIn('head', RAUNHEIM);
    const { 'digital-heute': _, ...holes } = marks('1');
    const response = await head.post(`${own}/antwort/${RAUNHEIM}`, holes);
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain('Wählen Sie zu „Digitale Leistungsfähigkeit“ eine Antwort für heute.');
    expect(page.match(/checked=""/g)).toHaveLength(2 * SURVEY_FIELDS.length - 1);
    expect((await office.post(`${own}/auswerten`, {})).status).toBe(409);
  });

  it('opens a sheet for its head and deputies alone', async () => {
    const own = await openSurvey('Lagebild für Leitungen');
    for (const visitor of [
      office,
      await app.signedIn('head', NAUHEIM),
      await app.signedIn('delegate', RAUNHEIM),
    ]) {
      await text(visitor, `${own}/antwort/${RAUNHEIM}`, 403);
      expect((await visitor.post(`${own}/antwort/${RAUNHEIM}`, marks('0'))).status).toBe(403);
    }
  });

  it('takes no wrong settings and no crossing edit', async () => {
    const wrong = await office.post(`${HOME}/neu`, {
      ...settings,
      titel: ' ',
      frist: '31.2.2026',
      kommune: 'x',
    });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('Geben Sie der Umfrage einen Titel.');
    const made = await office.post(`${HOME}/neu`, { ...settings, titel: 'Entwurf' });
    const own = (made.headers.get('location') ?? '').split('?')[0] ?? '';
    expect((await office.post(`${own}/oeffnen`, {})).status).toBe(409);
    const edit = { ...settings, titel: 'Entwurf 2', version: '1' };
    expect((await office.post(`${own}/einstellungen`, edit)).status).toBe(303);
    expect((await office.post(`${own}/einstellungen`, edit)).status).toBe(409);
    await text(await app.signedIn('steering'), own, 404);
  });

  it('records that someone answered, never what', async () => {
    const payloads = await app.services.database.inAlliance(app.alliance.id, (tx) =>
      queries(tx)
        .selectFrom('platform.audit_entry as e')
        .innerJoin('platform.audit_payload as p', (join) =>
          join.onRef('p.alliance_id', '=', 'e.alliance_id').onRef('p.seq', '=', 'e.seq'),
        )
        .select('p.payload')
        .where('e.action', '=', 'mayor-survey.answered')
        .execute(),
    );
    expect(payloads.length).toBeGreaterThan(2);
    for (const { payload } of payloads) expect(payload).toMatch(/^\{"after":\{"memberKey":"\d{8}"\}\}$/);
  });
});
