import { expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import { inActing } from '../../../../platform/acting.ts';
import { queries } from '../../../../platform/db/queries.ts';
import { listRecipients, readWaiting, sendOut } from '../../../decisions/index.ts';
import { insertParticipations } from '../../store/participation-store.ts';
import { insertStates } from '../../store/undertaking-state-store.ts';
import { NAUHEIM, RAUNHEIM, TREBUR } from '../../test-support/charter-stage.ts';
import { draftedCharter, GUEST } from '../../test-support/drafted-charter.ts';
import { day, samplePart, since } from '../../test-support/project-samples.ts';
import { PROJECT_TOPICS } from '../../use-cases/inbox/waiting-topics.ts';

const app = await createTestApp();
const { services, alliance } = app;
const TEAM = '/v/muster/projekte/archiv/beteiligte';
const coordinator = await app.signedIn('coordinator');
const raunheim = await app.signedIn('head', RAUNHEIM);
const trebur = await app.signedIn('head', TREBUR);
const nauheim = await app.signedIn('head', NAUHEIM);

const { ids, undertakingId, charterId } = await inActing(services, alliance, 'konto-1', draftedCharter);
const recipients = await listRecipients(services, alliance);
expect(
  await inActing(services, alliance, 'konto-1', (acting) => sendOut(acting, charterId, recipients)),
).toMatchObject({ ok: true });

/** Lines of the matrix of a day: name, mark. */
async function matrixOn(on: string, name: string): Promise<string | undefined> {
  const csv = await openPage(coordinator, `/v/muster/beteiligung.csv?stichtag=${on}`);
  const [head = '', ...lines] = csv.split('\r\n');
  if (!head.includes('Archivwesen')) return undefined;
  return lines.find((line) => line.startsWith(name))?.split(';')[2];
}
const agree = (visitor: Visitor, kommune: string, stand = '1') =>
  visitor.post(`/v/muster/dokumente/${charterId}/antworten`, {
    kommune,
    antwort: 'zustimmen',
    fassung: '1',
    stand,
    bemerkung: '',
  });
const mailsLike = (key: string) =>
  services.database.inAlliance(alliance.id, (tx) =>
    queries(tx)
      .selectFrom('platform.mail')
      .select(['to_address', 'body'])
      .where('key', 'like', key)
      .execute(),
  );
const waiting = () =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const grants = [
      { allianceId: alliance.id, role: 'coordinator' as const, memberKey: null, validTo: null },
    ];
    const principal = { accountId: 'x', address: 'x', displayName: 'x', grants };
    const viewer = { principal, allianceId: alliance.id, slug: 'muster' };
    const items = await readWaiting(tx, viewer, services.clock.today(), PROJECT_TOPICS);
    return items.map(({ task }) => task);
  });
const proof = { nachweis: new File(['%PDF-1.7 Zusage'], 'zusage.pdf') };

it('keeps matrix and inbox right after every step of a team', async () => {
  // In preparation: whoever agrees appears with the role the charter is meant to give.
  expect(await matrixOn('2026-11-21', 'Raunheim')).toBeUndefined();
  expect((await agree(raunheim, RAUNHEIM)).status).toBe(303);
  expect(await matrixOn('2026-11-21', 'Raunheim')).toBe('X (PL)');
  expect(await matrixOn('2026-11-20', 'Raunheim')).toBeUndefined();
  expect(await matrixOn('2026-11-21', 'Trebur')).toBe('');
  await agree(trebur, TREBUR);
  expect(await matrixOn('2026-11-21', 'Trebur')).toBe('X');
  const prepared = textOf(await openPage(nauheim, TEAM));
  expect(prepared).toContain('Raunheim PL Projektleitung hat dem Projektauftrag zugestimmt');
  expect(prepared).toContain('Beteiligt: 2, davon 1 ohne eigene Vertretung');
  // Nobody withdraws before the start: the charter is answered.
  expect(textOf(await openPage(trebur, `${TEAM}/rueckzug`))).toContain(
    'Antworten Sie auf den Projektauftrag',
  );

  // Start: intervals from now on.
  await services.database.inAlliance(alliance.id, async (tx) => {
    const started = {
      ...since('2026-11-21', 'laufend'),
      undertakingId,
      step: 'starten' as const,
      recordedAt: null,
    };
    await insertStates(tx, alliance.id, [started]);
    const part = { validFrom: day('2026-11-21') };
    await insertParticipations(tx, alliance.id, [
      samplePart(undertakingId, ids.get(RAUNHEIM) ?? '', { ...part, roles: ['PL'] }),
      samplePart(undertakingId, ids.get(TREBUR) ?? '', { ...part, roles: [], represented: false }),
    ]);
  });
  expect([await matrixOn('2026-11-22', 'Raunheim'), await matrixOn('2026-11-22', 'Trebur')]).toEqual([
    'X (PL)',
    'X',
  ]);

  // Roles of several members at once; a role for who does not take part, and a day before the start, are refused.
  const shown = await openPage(coordinator, `${TEAM}/rollen`);
  const hidden = Object.fromEntries(
    [...shown.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  const roles = {
    ...hidden,
    [`dabei-${RAUNHEIM}`]: 'ja',
    [`rolle-${RAUNHEIM}`]: 'PL',
    [`dabei-${TREBUR}`]: 'ja',
    [`rolle-${TREBUR}`]: 'PG',
    [`kern-${TREBUR}`]: 'ja',
    ab: '2026-12-05',
  };
  const wrong = await coordinator.post(`${TEAM}/rollen`, { ...roles, [`rolle-${NAUHEIM}`]: 'PG' });
  expect(wrong.status).toBe(422);
  expect(textOf(await wrong.text())).toContain('Nauheim: Die Rolle PG setzt eine Beteiligung voraus.');
  const early = await coordinator.post(`${TEAM}/rollen`, { ...roles, ab: '2026-11-20' });
  expect(textOf(await early.text())).toContain('Wählen Sie diesen oder einen späteren Tag.');
  expect(await matrixOn('2026-12-05', 'Trebur')).toBe('X');
  expect((await coordinator.post(`${TEAM}/rollen`, roles)).headers.get('location')).toContain(
    'meldung=rollen',
  );
  expect([await matrixOn('2026-12-04', 'Trebur'), await matrixOn('2026-12-05', 'Trebur')]).toEqual([
    'X',
    'X (PG)',
  ]);
  const crossed = await coordinator.post(`${TEAM}/rollen`, { ...roles, [`rolle-${TREBUR}`]: 'AG' });
  expect(crossed.status).toBe(409);
  expect(textOf(await crossed.text())).toContain('Trebur Jetzt eingetragen: X (PG).');

  // Withdrawal: what happens is said first; the interval ends on the day before.
  expect((await nauheim.post(`${TEAM}/rueckzug`, { kommune: TREBUR })).status).toBe(403);
  const announced = textOf(await openPage(trebur, `${TEAM}/rueckzug`));
  expect(announced).toContain('Diese Rolle entfällt: Projektgruppe.');
  expect(announced).toContain('Beteiligt bleibt noch 1 Kommune');
  const leave = { kommune: TREBUR, tag: '2026-12-05', grund: 'Keine Stelle frei.' };
  const tooEarly = await trebur.upload(`${TEAM}/rueckzug`, leave, {});
  expect(tooEarly.status).toBe(422);
  expect(await tooEarly.text()).toContain('Wählen Sie einen späteren Tag.');
  const left = await trebur.upload(`${TEAM}/rueckzug`, { ...leave, tag: '2026-12-10' }, {});
  expect(left.headers.get('location')).toContain('meldung=rueckzug');
  expect([await matrixOn('2026-12-09', 'Trebur'), await matrixOn('2026-12-10', 'Trebur')]).toEqual([
    'X (PG)',
    '',
  ]);
  expect((await mailsLike('rueckzug/%')).map(({ to_address }) => to_address).toSorted()).toEqual([
    'coordinator@muster.test',
    `head.${RAUNHEIM}@muster.test`,
  ]);
  expect(textOf(await openPage(nauheim, TEAM))).toContain(
    'Trebur Rückzug 10.12.2026 Keine Stelle frei. (Leitung)',
  );

  // Late accession of a guest: the wording of the charter with a clause, then the day.
  const invited = await coordinator.post(`${TEAM}/beitritt`, {
    kommune: GUEST,
    ab: '2026-12-15',
    frist: '2026-12-31',
    betrag: '',
  });
  expect(invited.headers.get('location')).toContain('meldung=eingeladen');
  const documentId = /dokumente\/([0-9a-f-]{36})/.exec(await openPage(coordinator, TEAM))?.[1] ?? '';
  // Whoever is asked and has not agreed is named to nobody else, in no title either.
  for (const path of [
    TEAM,
    '/v/muster/projekte/archiv',
    '/v/muster/entscheidungen',
    `/v/muster/dokumente/${documentId}`,
  ])
    expect(textOf(await openPage(nauheim, path))).not.toContain('Groß-Rohrheim');
  const paper = textOf(await openPage(coordinator, `/v/muster/dokumente/${documentId}`));
  expect(paper).toContain('Groß-Rohrheim tritt dem Projekt „Archivwesen“ zum 15.12.2026 bei.');
  expect(paper).toContain('Ein gemeinsames Archiv.');
  const entry = { tag: '2026-12-15' };
  const unbound = await coordinator.post(`${TEAM}/beitritt/${documentId}`, entry);
  expect(unbound.status).toBe(409);
  const answer = {
    antwort: 'zustimmen',
    fassung: '1',
    stand: '1',
    bemerkung: '',
    herkunft: 'per Mail vom 12.12.2026',
  };
  const onBehalf = await coordinator.upload(
    `/v/muster/dokumente/${documentId}/im-auftrag/${GUEST}`,
    answer,
    proof,
  );
  expect(onBehalf.status).toBe(303);
  expect(await waiting()).toContain('Beitritt von Groß-Rohrheim eintragen');
  const joined = await coordinator.post(`${TEAM}/beitritt/${documentId}`, entry);
  expect(joined.headers.get('location')).toContain('meldung=beitritt');
  expect(await waiting()).not.toContain('Beitritt von Groß-Rohrheim eintragen');
  // One signature takes in once, also where two enter it, or the member has left since.
  const again = await coordinator.post(`${TEAM}/beitritt/${documentId}`, { tag: '2027-03-01' });
  expect([again.status, textOf(await again.text())]).toEqual([
    409,
    expect.stringContaining('Dieser Beitritt ist schon eingetragen.'),
  ]);
  expect([
    await matrixOn('2026-12-14', 'Groß-Rohrheim'),
    await matrixOn('2026-12-15', 'Groß-Rohrheim'),
  ]).toEqual([undefined, 'X']);
  expect(textOf(await openPage(coordinator, `${TEAM}?stichtag=2026-12-15`))).toContain(
    'Groß-Rohrheim Gast ohne Vertretung',
  );
});

it('lets a head ask, tells who has nobody in the group once, and keeps partners under municipal steering', async () => {
  const asked = await nauheim.post(`${TEAM}/beitritt`, {
    kommune: NAUHEIM,
    grund: 'Wir möchten dazukommen.',
  });
  expect(asked.headers.get('location')).toContain('meldung=anfrage');
  expect(await waiting()).toContain('Beitrittsanfrage von Nauheim beantworten');
  const twice = await nauheim.post(`${TEAM}/beitritt`, { kommune: NAUHEIM, grund: 'Noch einmal.' });
  expect([twice.status, textOf(await twice.text())]).toEqual([
    422,
    expect.stringContaining('liegt der Geschäftsstelle schon vor'),
  ]);
  expect(textOf(await openPage(raunheim, TEAM))).not.toContain('angefragt');

  const form = await openPage(coordinator, `${TEAM}/information`);
  const key = /name="anlass-kennung" value="([^"]+)"/.exec(form)?.[1] ?? '';
  const information = {
    'anlass-kennung': key,
    anlass: 'Erste Sitzung',
    text: 'Der Zeitplan steht.',
    kommunen: RAUNHEIM,
  };
  expect((await coordinator.post(`${TEAM}/information`, { ...information, text: '' })).status).toBe(422);
  expect((await coordinator.post(`${TEAM}/information`, information)).status).toBe(303);
  expect((await coordinator.post(`${TEAM}/information`, information)).status).toBe(409);
  expect(await mailsLike('projektinfo/%')).toMatchObject([{ to_address: `head.${RAUNHEIM}@muster.test` }]);
  expect(textOf(await openPage(coordinator, TEAM))).toContain(
    'Erste Sitzung Der Zeitplan steht. 21.11.2026 Raunheim (1 Mail)',
  );
  expect((await nauheim.post(`${TEAM}/information`, information)).status).toBe(403);

  const partner = {
    partner: '',
    stand: '',
    name: 'Muster GmbH',
    art: 'privat',
    aufgabe: 'betreiber',
    steuerung: '',
    von: '2026-12-16',
    bis: '',
    notiz: '',
  };
  const unsteered = await coordinator.post(`${TEAM}/partner`, partner);
  expect(unsteered.status).toBe(422);
  expect(await unsteered.text()).toContain('Private Partner wirken nur unter kommunaler Steuerung mit.');
  expect((await coordinator.post(`${TEAM}/partner`, { ...partner, steuerung: RAUNHEIM })).status).toBe(303);
  expect(textOf(await openPage(nauheim, TEAM))).toContain(
    'Muster GmbH privat, gesteuert von Raunheim Betreiber',
  );
  const id = /partner\?partner=([0-9a-f-]{36})/.exec(await openPage(coordinator, TEAM))?.[1] ?? '';
  const odd = { ...partner, partner: id, stand: 'NaN', steuerung: RAUNHEIM };
  expect((await coordinator.post(`${TEAM}/partner`, odd)).status).toBe(409);
  expect(textOf(await openPage(nauheim, `/v/muster/beteiligung/${RAUNHEIM}`))).toContain(
    'Archivwesen Läuft Projektleitung',
  );
});
