import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../../../tests/support/at-once.ts';
import { textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { listEntries } from '../../../../platform/audit/list-entries.ts';
import { WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listTasks } from '../../../catalogue/index.ts';
import { insertDeputies } from '../../../decisions/index.ts';
import { findMember } from '../../../region/index.ts';
import { listRatings } from '../../store/rating-store.ts';
import { openTestRound, RAUNHEIM, TREBUR } from '../../test-support/open-round.ts';
import { closeRound } from '../../use-cases/rounds/close-round.ts';
import { releaseRound } from '../../use-cases/rounds/release-round.ts';
import { answerRoutes } from './routes.ts';

const app = await createTestApp({ routes: { pages: answerRoutes }, today: '2026-11-21' });
const { services, alliance, clock } = app;
const round = await openTestRound(services, alliance);
const inTx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => services.database.inAlliance(alliance.id, work);
const tasks = await inTx(listTasks);
const [archive = '', depot = '', privacy = ''] = tasks.map(({ id }) => id);
const SHEET = `/v/muster/runden/${round.slug}/antwort/${RAUNHEIM}`;
const head = await app.signedIn('head', RAUNHEIM);
const delegate = await app.signedIn('delegate', RAUNHEIM);

const released = async () =>
  (await inTx((tx) => listRatings(tx, round.id))).map(({ taskId, answer, urgency }) => [
    taskId,
    answer,
    urgency,
  ]);
const save = async (visitor: Visitor, fields: Readonly<Record<string, string>>) => {
  const response = await visitor.post(`${SHEET}/speichern`, fields);
  return { status: response.status, data: await response.json() };
};
const step = async (visitor: Visitor, schritt: string) => {
  const response = await visitor.post(`${SHEET}/freigeben`, { schritt });
  return { status: response.status, text: textOf(await response.text()) };
};

describe('who may open a sheet', () => {
  it('is nobody but the own head, deputy and delegate; not the office, no other town (practice 9)', async () => {
    for (const role of WORKING_ROLES) {
      const visitor = await app.signedIn(
        role,
        ['head', 'delegate', 'treasurer'].includes(role) ? TREBUR : undefined,
      );
      for (const path of ['', '/freigeben', '/druck', '/bogen.csv'])
        expect([role, path, (await visitor.send(SHEET + path)).status]).toEqual([role, path, 403]);
      for (const path of ['', '/freigeben', '/speichern'])
        expect([role, path, (await visitor.post(SHEET + path, {})).status]).toEqual([role, path, 403]);
    }
    expect(textOf(await (await (await app.signedIn('coordinator')).send(SHEET)).text())).toContain(
      'Niemand sonst liest Antworten, bevor die Abfrage freigegeben ist.',
    );
    for (const visitor of [head, delegate]) expect((await visitor.send(SHEET)).status).toBe(200);
  });

  it('is a deputy too, whatever their own role', async () => {
    const deputy = await app.account('team');
    const visitor = await app.signedIn('team');
    await inTx(async (tx) => {
      const member = await findMember(tx, RAUNHEIM);
      const entry = {
        id: newId(),
        memberId: member?.id ?? '',
        kind: 'allgemein' as const,
        address: deputy.address,
      };
      const valid = {
        validFrom: calendarDate('2026-01-01'),
        validTo: null,
        office: 'Erste Stadträtin',
        isSample: false,
      };
      await insertDeputies(tx, alliance.id, [{ ...entry, ...valid }]);
    });
    expect(await (await visitor.send(`${SHEET}/freigeben`)).text()).toContain('Bogen freigeben');
  });

  it('is not there for a round or a member that is not asked', async () => {
    for (const path of [
      '/v/muster/runden/nie/antwort/06433010',
      `/v/muster/runden/${round.slug}/antwort/06433001`,
    ])
      expect((await head.send(path)).status).toBe(404);
  });
});

describe('saving by itself', () => {
  it('takes one answer and says what stands there now', async () => {
    const { status, data } = await save(delegate, {
      [`stand-${archive}`]: '0',
      [`dringlichkeit-${archive}`]: '7',
    });
    expect(status).toBe(200);
    expect(data).toMatchObject({
      kind: 'saved',
      state: 'in-arbeit',
      answers: [{ taskId: archive, answer: 'interesse', urgency: 7, version: 1, byLabel: 'IKZ-Beauftragte' }],
    });
  });

  it('takes all or nothing, and names field and remedy', async () => {
    const { status, data } = await save(delegate, {
      [`stand-${depot}`]: '0',
      [`dringlichkeit-${depot}`]: '5',
      [`stand-${privacy}`]: '0',
      [`dringlichkeit-${privacy}`]: '12',
    });
    expect([status, data.refusals]).toEqual([
      422,
      [{ taskId: privacy, field: 'urgency', message: expect.stringContaining('1 (gering) bis 10 (hoch)') }],
    ]);
    expect(textOf(await (await delegate.send(`${SHEET}?bereich=bauhof`)).text())).toContain('1 von 3');
  });

  it('tells the second of two who write at once what the first left', async () => {
    const fields = (urgency: string) => ({
      [`stand-${archive}`]: '1',
      [`dringlichkeit-${archive}`]: urgency,
    });
    const both = await atOnce(services.config.databaseUrl ?? '', 'needs.draft_answer', [
      () => save(head, fields('8')),
      () => save(delegate, fields('3')),
    ]);
    const [won] = both.filter(({ status }) => status === 200);
    const [lost] = both.filter(({ status }) => status === 409);
    expect(lost?.data).toEqual({ kind: 'conflict', current: won?.data.answers });
  });

  it('saves nothing under another account than it was typed under', async () => {
    const { id } = await app.account('head', RAUNHEIM);
    const fields = { konto: id, [`stand-${depot}`]: '0', [`dringlichkeit-${depot}`]: '9' };
    expect((await save(delegate, fields)).status).toBe(403);
    expect((await save(head, fields)).status).toBe(200);
  });
});

describe('a page without a script', () => {
  it('keeps what was typed where it is refused, with a link to the field', async () => {
    const response = await delegate.post(SHEET, {
      [`stand-${privacy}`]: '0',
      [`dringlichkeit-${privacy}`]: 'hoch',
      [`bemerkung-${privacy}`]: 'Stelle seit 2019 leer',
    });
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(html).toContain(`href="#dringlichkeit-${privacy}"`);
    expect(html).toContain('value="hoch"');
    expect(html).toContain('value="Stelle seit 2019 leer"');
  });

  it('shows both answers where someone else was faster, and lets either stand', async () => {
    const fields = { [`stand-${depot}`]: '0', [`antwort-${depot}`]: 'kein-interesse' };
    const response = await delegate.post(SHEET, fields);
    const html = await response.text();
    expect(response.status).toBe(409);
    expect(textOf(html)).toContain('Inzwischen hat Leitung hier geantwortet: Interesse, Dringlichkeit 9.');
    expect(html).toContain(`name="stand-${depot}" value="1"`);
    expect((await delegate.post(SHEET, { ...fields, [`behalten-${depot}`]: 'ja' })).status).toBe(303);
    expect((await delegate.post(SHEET, { ...fields, [`stand-${depot}`]: '1' })).status).toBe(303);
    expect(await (await head.send(`${SHEET}/bogen.csv`)).text()).toContain('Bauhof führen;;Kein Interesse;;');
  });
});

describe('the release', () => {
  it('is the head’s: the delegate hands in, and then changes nothing more', async () => {
    expect((await step(delegate, 'freigeben')).text).toContain('Das kann nur die Leitung');
    expect((await step(delegate, 'vorlegen')).status).toBe(303);
    const late = await save(delegate, { [`stand-${archive}`]: '2', [`dringlichkeit-${archive}`]: '1' });
    expect([late.status, late.data.message]).toEqual([422, expect.stringContaining('zur Freigabe vor')]);
    expect(await released()).toEqual([]);
  });

  it('makes ratings of answers alone; what is missing stays missing', async () => {
    const text = textOf(await (await head.send(`${SHEET}/freigeben`)).text());
    expect(text).toContain('1 von 3 Aufgaben sind offen. Sie zählen nirgends');
    expect((await step(head, 'freigeben')).status).toBe(303);
    expect(await released()).toEqual(
      expect.arrayContaining([
        [archive, 'interesse', expect.any(Number)],
        [depot, 'kein-interesse', null],
      ]),
    );
    expect(await released()).toHaveLength(2);
    expect((await step(head, 'freigeben')).status).toBe(422);
  });

  it('is replaced by a later one, and counts until then', async () => {
    expect((await step(delegate, 'wieder-oeffnen')).status).toBe(422);
    expect((await step(head, 'wieder-oeffnen')).status).toBe(303);
    await save(head, { [`stand-${depot}`]: '2', [`antwort-${depot}`]: '' });
    expect(await released()).toHaveLength(2);
    await step(head, 'freigeben');
    expect((await released()).map(([taskId]) => taskId)).toEqual([archive]);
  });

  it('stands in the trail with how many, and with nothing of what was answered', async () => {
    const { entries } = await inTx((tx) =>
      listEntries(tx, alliance.id, { kind: 'sheet', id: undefined }, { offset: 0, limit: 100 }),
    );
    expect(entries.map(({ action }) => action).toSorted()).toEqual([
      'sheet.released',
      'sheet.released',
      'sheet.reopened',
      'sheet.submitted',
    ]);
    expect(entries.map(({ payload }) => payload).join()).not.toMatch(
      /interesse|urgency|dringlich|Archiv|Bauhof/i,
    );
  });
});

describe('when the time is over', () => {
  it('reads only, with the reason: after the last day, after closing; after the release of the round too', async () => {
    clock.advance({ days: 8 });
    const late = await app.signedIn('head', RAUNHEIM);
    expect(textOf(await (await late.send(SHEET)).text())).toContain('Die Frist ist am 28.11.2026 abgelaufen');
    expect((await save(late, { [`stand-${privacy}`]: '0', [`dringlichkeit-${privacy}`]: '1' })).status).toBe(
      422,
    );
    expect((await step(late, 'wieder-oeffnen')).status).toBe(422);
    await closeRound(services, alliance, round.slug, 'konto-geschaeftsstelle');
    expect(textOf(await (await late.send(SHEET)).text())).toContain('Diese Abfrage ist geschlossen');
    await releaseRound(services, alliance, round.slug, 'konto-geschaeftsstelle');
    for (const path of ['', '/freigeben', '/druck', '/bogen.csv'])
      expect((await late.send(SHEET + path)).status).toBe(200);
  });
});
