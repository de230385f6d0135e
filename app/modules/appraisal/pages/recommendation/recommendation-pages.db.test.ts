import { beforeAll, describe, expect, it } from 'vitest';
import { expectStatus, openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { newId } from '../../../../platform/new-id.ts';
import { optionSummaries } from '../../domain/options/summarise-option.ts';
import { insertFunding } from '../../store/funding-store.ts';
import { appraisalStage, optionFields, saved } from '../../test-support/appraisal-stage.ts';
import { RAUNHEIM, TREBUR } from '../../test-support/reported-project.ts';
import { readAppraisalParts } from '../../use-cases/read-appraisal-parts.ts';

const app = await createTestApp();
const { office, lead, project, idOf, pathOf, text, fill, postMany } = await appraisalStage(app);
const own = `${pathOf('rat')}/empfehlung`;
const form = `${own}/bearbeiten`;
const FIELDS = [
  ['urteil', 'empfohlen'],
  ['begruendung', 'Die Vertretung ist gesichert.'],
  ['umfang', ''],
  ['minderheit', ''],
  ['kommune', RAUNHEIM],
  ['kommune', TREBUR],
] as const;

beforeAll(() => project('rat'));

describe('what a project group recommends', () => {
  it('begins with one sentence on what is missing and one button for whoever leads', async () => {
    expect(await text(own, lead)).toContain('Noch keine Empfehlung Schreiben Sie auf, was die Projektgruppe');
    const head = await app.signedIn('head', TREBUR);
    expect(await text(own, head)).not.toContain('Empfehlung schreiben');
    // Nobody is left out unless someone says so.
    const html = await openPage(lead, form);
    expect(html.match(/name="kommune"[^>]*checked=""/g)).toHaveLength(3);
  });

  it('is refused without a reason and keeps all that was typed', async () => {
    const refused = await postMany(lead, form, [
      ['version', '0'],
      ['urteil', 'teilweise'],
      ['begruendung', ' '],
      ['umfang', ''],
      ['minderheit', 'Zu teuer.'],
      ['kommune', TREBUR],
    ]);
    expect(refused.status).toBe(422);
    const html = await refused.text();
    for (const reason of [
      'Begründen Sie die Empfehlung',
      'welcher Teil der Aufgabe',
      'mindestens zwei Kommunen',
    ])
      expect(textOf(html)).toContain(reason);
    expect(html).toContain('>Zu teuer.</textarea>');
    expect(html.match(/name="kommune"[^>]*checked=""/g)).toHaveLength(1);
    expect(html).toMatch(/value="teilweise"[^>]* checked=""|checked="" [^>]*value="teilweise"/);
  });

  it('is kept by versions; hints name what it does not say', async () => {
    await saved(postMany(lead, form, [['version', '0'], ...FIELDS]));
    const page = await text(own);
    expect(page).toContain('Gemeinsame Aufgabenwahrnehmung wird empfohlen');
    expect(page).toContain('Empfohlen für Raunheim und Trebur');
    expect(page).toContain('Noch ist keine Option bevorzugt.');
    expect(page).toContain('Die Vorteilhaftigkeit ist noch nicht gerechnet.');
    const head = await app.signedIn('head', TREBUR);
    expect(await text(own, head)).not.toContain('Die Vorteilhaftigkeit ist noch nicht gerechnet.');
  });

  it('shows both versions where two edits cross, and saves the informed one', async () => {
    const changed = FIELDS.map(([name, value]) =>
      name === 'begruendung' ? ([name, 'Es wird günstiger.'] as const) : ([name, value] as const),
    );
    await saved(postMany(office, form, [['version', '1'], ...changed]));
    const crossed = await postMany(lead, form, [
      ['version', '1'],
      ...FIELDS.map(([name, value]) =>
        name === 'begruendung' ? ([name, 'Es wird sicherer.'] as const) : ([name, value] as const),
      ),
    ]);
    expect(crossed.status).toBe(409);
    const html = await crossed.text();
    expect(textOf(html)).toContain('Zwei Fassungen');
    expect(html).toContain('>Es wird sicherer.</textarea>');
    expect(html).toContain('name="version" value="2"');
    const page = await text(own);
    expect(page).toContain('Fassung 2 vom 21.11.2026, IKZ-Geschäftsstelle');
    expect(page).toContain('Fassung 1 vom 21.11.2026, Dienststellenleitung');
  });

  it('is written by office and lead alone', async () => {
    const head = await app.signedIn('head', TREBUR);
    await expectStatus(head, [own], 200);
    await expectStatus(head, [form, `${pathOf('rat')}/foerderung/neu`], 403);
    expect((await postMany(head, form, [['version', '2'], ...FIELDS])).status).toBe(403);
    await expectStatus(await app.signedIn('staff-council', TREBUR), [own], 403);
    await expectStatus(office, [`${pathOf('nichts')}/empfehlung`], 404);
  });
});

const FUNDING = {
  programm: 'Förderung der interkommunalen Zusammenarbeit',
  stelle: 'Land Hessen',
  ergebnis: 'beantragt',
  betrag: '100000',
  frist: '2026-12-31',
  quelle: 'Rahmenvereinbarung vom 07.12.2021',
  geprueft: '2026-11-20',
  bemerkung: '',
};
const funding = `${pathOf('rat')}/foerderung`;

describe('the funding check', () => {
  it('says what is missing, and proposes the programme that holds today', async () => {
    expect(await text(own, lead)).toContain('Ohne Förderprüfung gibt es keinen Schlussbericht.');
    const page = await openPage(lead, `${funding}/neu?programm=${encodeURIComponent(FUNDING.programm)}`);
    expect(page).toContain('value="Land Hessen"');
  });

  it('refuses what is incomplete and keeps what was typed', async () => {
    const refused = await lead.post(`${funding}/neu`, { ...FUNDING, betrag: '', geprueft: '2026-12-01' });
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(textOf(html)).toContain('Nennen Sie den Betrag, der beantragt ist.');
    expect(textOf(html)).toContain('Der Tag der Prüfung liegt in der Zukunft.');
    expect(html).toContain(`value="${FUNDING.programm}"`);
  });

  it('is recorded, changed, taken out and back; figures leave as a file', async () => {
    await saved(lead.post(`${funding}/neu`, FUNDING));
    const html = await openPage(lead, own);
    expect(textOf(html)).toContain('1 Programm geprüft, zuletzt am 20.11.2026.');
    const check = /href="([^"]*\/foerderung\/[0-9a-f-]{36})"/.exec(html)?.[1] ?? '';
    await saved(fill(check, check, { ...FUNDING, ergebnis: 'bewilligt', betrag: '90.000,00' }));
    expect(await openPage(office, `${funding}.csv`)).toContain('bewilligt;90.000,00');
    const crossed = await lead.post(check, { version: '1', ...FUNDING, betrag: '80000' });
    expect([crossed.status, textOf(await crossed.text())]).toEqual([
      409,
      expect.stringContaining('Zwei Fassungen'),
    ]);
    await saved(lead.post(`${check}/entfernen`, {}));
    expect(await text(own, lead)).toContain('Noch kein Programm geprüft');
    await saved(lead.post(`${check}/zurueckholen`, {}));
    expect((await office.send(`${funding}.xlsx`)).status).toBe(200);
  });

  it('tells the trail every act', async () => {
    const trail = await text('/v/muster/protokoll?art=appraisal&gegenstand=rat');
    for (const act of [
      'Empfehlung gespeichert',
      'Förderprogramm geprüft',
      'Förderprüfung geändert',
      'entfernt',
      'zurückgeholt',
    ])
      expect(trail).toContain(act);
  });
});

describe('a funding check that is full', () => {
  it('takes no further programme, and none back', async () => {
    await project('viele');
    const key = { allianceId: app.alliance.id, undertakingId: idOf('viele') };
    const removed = newId();
    await app.services.database.inAlliance(app.alliance.id, async (tx) => {
      await insertFunding(tx, key, { ...PROGRAMME, id: removed, isRemoved: true });
      for (let count = 1; count <= 30; count += 1)
        await insertFunding(tx, key, { ...PROGRAMME, id: newId() });
    });
    const back = await lead.post(`${pathOf('viele')}/foerderung/${removed}/zurueckholen`, {});
    expect([back.status, textOf(await back.text())]).toEqual([
      409,
      expect.stringContaining('höchstens 30 Programme'),
    ]);
  });
});

const PROGRAMME = {
  result: 'kommt-in-betracht',
  ...{
    name: 'Programm',
    authority: 'Land',
    amount: null,
    deadline: null,
    source: 'Test',
  },
  ...{ checkedOn: calendarDate('2026-11-01'), note: '', isRemoved: false, isSample: false, version: 1 },
} as const;

describe('what the report reads', () => {
  it('are the options with the preferred one first, the latest recommendation, and the funding check', async () => {
    const options = `${pathOf('rat')}/optionen`;
    await saved(lead.post(`${options}/neu`, optionFields({ titel: 'Erste' })));
    await saved(lead.post(`${options}/neu`, optionFields({ titel: 'Zweite' })));
    await saved(fill(`${options}/2`, `${options}/2/bevorzugen`, { grund: 'Günstiger.' }));
    const id = idOf('rat');
    await app.services.database.inAlliance(app.alliance.id, async (tx) => {
      const parts = await readAppraisalParts(tx, id);
      expect(
        optionSummaries(parts.options).map(({ key, title, yearCost }) => [key, title, yearCost]),
      ).toEqual([
        ['2', 'Zweite', 18_500_000n],
        ['1', 'Erste', 18_500_000n],
      ]);
      expect(parts.recommendation).toMatchObject({
        verdict: 'empfohlen',
        reason: 'Es wird günstiger.',
        scope: '',
        minorityView: '',
        memberKeys: [RAUNHEIM, TREBUR],
      });
      expect(parts.funding.map(({ result, amount }) => [result, amount])).toEqual([
        ['bewilligt', 9_000_000n],
      ]);
    });
    await project('leer');
    const empty = idOf('leer');
    await app.services.database.inAlliance(app.alliance.id, async (tx) => {
      expect(await readAppraisalParts(tx, empty)).toEqual(NOTHING);
    });
  });

  it('is nothing of the neighbour alliance', async () => {
    const id = idOf('rat');
    await app.services.database.inAlliance(app.neighbour.id, async (tx) => {
      expect(await readAppraisalParts(tx, id)).toEqual(NOTHING);
    });
  });
});

const NOTHING = { surveys: [], options: [], recommendation: undefined, funding: [] };
