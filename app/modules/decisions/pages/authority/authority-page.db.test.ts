import { beforeAll, describe, expect, it } from 'vitest';
import { GROSS_GERAU_MEMBERS } from '../../../../../db/seeds/gross-gerau/members.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { listEntries } from '../../../../platform/audit/list-entries.ts';
import { insertMembers } from '../../../region/index.ts';
import { readActingMembers } from '../../use-cases/authority/read-acting-members.ts';
import { authorityPageRoutes } from './routes.ts';

const app = await createTestApp({ routes: { pages: authorityPageRoutes } });
const PAGE = '/v/muster/gremien/06433010/befugnisse';
const OTHER = '/v/muster/gremien/06433014/befugnisse';

beforeAll(() =>
  app.services.database.inAlliance(app.alliance.id, (tx) =>
    insertMembers(tx, app.alliance.id, GROSS_GERAU_MEMBERS),
  ),
);

const LIMIT = {
  'grenze-ab': '2026-12-01',
  'grenze-leitung': '10.000,00',
  'grenze-gremium': '50.000,00',
  'grenze-quelle': 'Hauptsatzung § 4',
};
const DEPUTY = {
  'vertretung-art': 'abwesenheit',
  'vertretung-amt': 'Erste Stadträtin',
  'vertretung-adresse': 'Vertretung@raunheim.test',
  'vertretung-ab': '2026-11-21',
  'vertretung-bis': '2026-11-23',
};
const text = async (response: Response) => ({
  status: response.status,
  text: (await response.text())
    .replaceAll('\u00a0', ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' '),
});

describe('the page of a member’s authority', () => {
  it('says that nobody knows who decides while no limit is recorded', async () => {
    const reader = await app.signedIn('team');
    const { status, text: page } = await text(await reader.send(`${PAGE}?betrag=5000`));
    expect(status).toBe(200);
    expect(page).toContain('Für den 21.11.2026 ist keine Wertgrenze hinterlegt.');
    expect(page).toContain('Stadt Raunheim, vertreten durch den Magistrat');
    expect(page).not.toContain('Neue Wertgrenze eintragen');
  });

  it('takes a value limit from the head of the member and answers with it from its day on', async () => {
    const head = await app.signedIn('head', '06433010');
    const first = { ...LIMIT, 'grenze-ab': '2026-01-01', 'grenze-leitung': '5000', 'grenze-gremium': '' };
    expect((await head.post(`${PAGE}/wertgrenze`, first)).status).toBe(303);
    expect((await head.post(`${PAGE}/wertgrenze`, LIMIT)).status).toBe(303);
    const { text: page } = await text(await head.send(`${PAGE}?betrag=8.000,00`));
    expect(page).toContain('Nein, es entscheidet der Magistrat.');
    expect(page).toContain('01.12.2026');
    app.clock.advance({ days: 10 });
    const again = await app.signedIn('head', '06433010');
    const { text: later } = await text(await again.send(`${PAGE}?betrag=8.000,00`));
    app.clock.advance({ days: -10 });
    expect(later).toContain('Ja, die Leitung entscheidet allein.');
  });

  it('refuses what would change the past, keeps what was typed and says what helps', async () => {
    const office = await app.signedIn('coordinator');
    const wrong = { ...LIMIT, 'grenze-ab': '2026-11-30', 'grenze-gremium': '9.000,00', 'grenze-quelle': ' ' };
    const response = await office.post(`${PAGE}/wertgrenze`, wrong);
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(html).toContain('Die letzte Eintragung gilt ab dem 01.12.2026.');
    expect(html).toContain('ob die Beträge vertauscht sind');
    expect(html).toContain('Geben Sie an, wo es steht');
    expect(html).toContain('value="9.000,00"');
  });

  it('takes out what has not begun and keeps what has', async () => {
    const office = await app.signedIn('coordinator');
    const remove = (eintrag: string) => office.post(`${PAGE}/herausnehmen`, { art: 'wertgrenze', eintrag });
    expect((await remove('2026-12-01')).status).toBe(303);
    const kept = await text(await remove('2026-01-01'));
    expect(kept.status).toBe(422);
    expect(kept.text).toContain('Die Eintragung gilt seit dem 01.01.2026 und bleibt stehen.');
    expect((await remove('2026-12-01')).status).toBe(404);
  });

  it('lets nobody but the office and the member’s own head and delegate change anything', async () => {
    const stranger = await app.signedIn('head', '06433014');
    const refused = await text(await stranger.post(`${PAGE}/wertgrenze`, LIMIT));
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('Die Befugnisse einer Kommune ändern nur ihre Leitung');
    for (const role of ['steering', 'treasurer'] as const)
      expect((await (await app.signedIn(role, '06433010')).post(`${PAGE}/wertgrenze`, LIMIT)).status).toBe(
        403,
      );
    const delegate = await app.signedIn('delegate', '06433010');
    const named = {
      'name-ab': '2026-11-21',
      'name-text': 'Stadt Raunheim, der Magistrat',
      'name-quelle': 'Hauptsatzung',
    };
    expect((await delegate.post(`${PAGE}/name`, named)).status).toBe(303);
    expect(await (await delegate.send(PAGE)).text()).toContain('Stadt Raunheim, der Magistrat');
  });

  it('lets no delegate make a deputy: it could answer for its own head', async () => {
    const delegate = await app.signedIn('delegate', '06433010');
    const self = {
      ...DEPUTY,
      'vertretung-adresse': (await app.account('delegate', '06433010')).address,
    };
    const refused = await text(await delegate.post(`${PAGE}/vertretung`, self));
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('Wer die Leitung vertritt, tragen nur die Leitung selbst');
    expect(await (await delegate.send(PAGE)).text()).not.toContain(`action="${PAGE}/vertretung"`);
  });

  it('does not let the office name itself as deputy: it would see what the member answers', async () => {
    const office = await app.signedIn('coordinator');
    const { address } = await app.account('coordinator');
    const refused = await text(
      await office.post(`${OTHER}/vertretung`, { ...DEPUTY, 'vertretung-adresse': address.toUpperCase() }),
    );
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Sich selbst können Sie nicht als Vertretung eintragen');
  });

  it('knows no member of another alliance', async () => {
    const office = await app.signedIn('coordinator');
    expect((await office.send('/v/muster/gremien/06433099/befugnisse')).status).toBe(404);
    expect((await office.post('/v/muster/gremien/06433099/befugnisse/wertgrenze', LIMIT)).status).toBe(404);
  });

  it('records each act with who did it', async () => {
    const { entries } = await app.services.database.inAlliance(app.alliance.id, (tx) =>
      listEntries(tx, app.alliance.id, {}, { offset: 0, limit: 100 }),
    );
    const acts = entries
      .map(({ action, subjectKind, subjectId }) => `${action} ${subjectKind}/${subjectId}`)
      .toReversed();
    expect(acts).toEqual([
      'value-limit.recorded value-limit/06433010',
      'value-limit.recorded value-limit/06433010',
      'value-limit.removed value-limit/06433010',
      'legal-party.recorded legal-party/06433010',
    ]);
  });
});

describe('a deputy', () => {
  const actingOn = async (day: string) => {
    const principal = { accountId: 'x', address: 'vertretung@raunheim.test', displayName: '', grants: [] };
    return app.services.database.inAlliance(app.alliance.id, (tx) =>
      readActingMembers(tx, principal, app.alliance.id, calendarDate(day)),
    );
  };
  const deputy = [{ memberKey: '06433010', capacity: 'vertretung' }];

  it('acts from the first to the last day and on no other', async () => {
    const head = await app.signedIn('head', '06433010');
    expect((await head.post(`${PAGE}/vertretung`, DEPUTY)).status).toBe(303);
    expect(await actingOn('2026-11-20')).toEqual([]);
    expect(await actingOn('2026-11-21')).toEqual(deputy);
    expect(await actingOn('2026-11-23')).toEqual(deputy);
    expect(await actingOn('2026-11-24')).toEqual([]);
  });

  it('does not share a day with another of the same kind, but with the general one', async () => {
    const head = await app.signedIn('head', '06433010');
    const second = { ...DEPUTY, 'vertretung-ab': '2026-11-23', 'vertretung-bis': '2026-11-30' };
    const refused = await text(await head.post(`${PAGE}/vertretung`, second));
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('vom 21.11.2026 bis 23.11.2026 eingetragen. Beenden Sie das zuerst');
    const general = { ...DEPUTY, 'vertretung-art': 'allgemein', 'vertretung-bis': '' };
    expect((await head.post(`${PAGE}/vertretung`, general)).status).toBe(303);
  });

  it('loses the right at once where the last day is yesterday', async () => {
    app.clock.advance({ days: 1 });
    const head = await app.signedIn('head', '06433010');
    const page = await (await head.send(PAGE)).text();
    const ids = [...page.matchAll(/name="eintrag" value="([0-9a-f-]{36})"/g)].map((match) => match[1] ?? '');
    expect(new Set(ids).size).toBe(2);
    for (const eintrag of ids) {
      const ended = await head.post(`${PAGE}/vertretung-beenden`, { eintrag, 'letzter-tag': '2026-11-21' });
      expect(ended.status).toBe(303);
    }
    expect(await actingOn('2026-11-22')).toEqual([]);
    expect(await actingOn('2026-11-21')).toEqual(deputy);
    const again = await head.post(`${PAGE}/vertretung-beenden`, {
      eintrag: ids[0] ?? '',
      'letzter-tag': '2026-11-25',
    });
    expect((await text(again)).text).toContain('schon am 21.11.2026 ausgelaufen');
    app.clock.advance({ days: -1 });
  });

  it.each([
    [{ 'vertretung-bis': '' }, 'Eine Abwesenheit endet'],
    [{ 'vertretung-bis': '2026-11-20' }, 'Der letzte Tag liegt vor dem ersten'],
    [{ 'vertretung-ab': '21.11.' }, 'Geben Sie den ersten Tag der Vertretung an'],
    [{ 'vertretung-adresse': 'niemand' }, 'Geben Sie die E-Mail-Adresse an'],
    [{ 'vertretung-art': 'immer' }, 'Wählen Sie allgemeine Vertretung'],
    [{ 'vertretung-amt': '' }, 'Ein Name ist nicht nötig'],
  ])('is refused with %j', async (changes, message) => {
    const head = await app.signedIn('head', '06433014');
    const response = await text(await head.post(`${OTHER}/vertretung`, { ...DEPUTY, ...changes }));
    expect(response.status).toBe(422);
    expect(response.text).toContain(message);
  });
});
