import { beforeAll, describe, expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { loadRunningReview } from '../../../../../tests/support/running-review.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { inActing } from '../../../../platform/acting.ts';
import { queries } from '../../../../platform/db/queries.ts';
import { playSampleAddresses } from '../../use-cases/information/play-sample-information.ts';

const RAUNHEIM = '06433010';
const TREBUR = '06433014';
const app = await createTestApp();
const { services, alliance } = app;
await loadRunningReview(services, alliance);
const LIST = '/v/muster/projekte/personalservice/pruefung/information';
const coordinator = await app.signedIn('coordinator');
const raunheim = await app.signedIn('delegate', RAUNHEIM);
const trebur = await app.signedIn('head', TREBUR);
const council = await app.signedIn('staff-council', RAUNHEIM);

const DRAFT = {
  version: '0',
  anlass: 'entscheidung',
  titel: 'Die Kommunen entscheiden',
  tag: '2026-12-15',
  text: 'Ab dem 15.12.2026 entscheidet jede Kommune.',
};
const mailsLike = (key: string) =>
  services.database.inAlliance(alliance.id, (tx) =>
    queries(tx)
      .selectFrom('platform.mail')
      .select(['to_address', 'subject', 'body'])
      .where('key', 'like', key)
      .execute(),
  );
const idOf = (response: Response): string =>
  /information\/([0-9a-f-]{36})/.exec(response.headers.get('location') ?? '')?.[1] ?? '';

describe('mailboxes of a member', () => {
  const PATH = `/v/muster/information/postfaecher/${RAUNHEIM}`;
  const FIELDS = {
    ab: '2026-11-01',
    beschaeftigte: '',
    'gibt-beschaeftigte': 'ja',
    personalrat: 'personalrat@raunheim.example',
    'gibt-personalrat': 'ja',
    gleichstellung: '',
    'gibt-gleichstellung': 'ja',
    schwerbehinderung: '',
  };

  const stand = async (): Promise<string> =>
    /name="stand" value="([0-9a-f]{64})"/.exec(
      await openPage(raunheim, '/v/muster/information/postfaecher'),
    )?.[1] ?? '';

  it('are kept by the member itself, without addresses of persons', async () => {
    const seen = { ...FIELDS, stand: await stand() };
    const wrong = await raunheim.post(PATH, { ...seen, personalrat: 'a.muster@raunheim.example' });
    expect(wrong.status).toBe(422);
    const html = await wrong.text();
    expect(textOf(html)).toContain('Das sieht nach der Adresse einer Person aus.');
    expect(html).toContain('value="a.muster@raunheim.example"');
    expect((await raunheim.post(PATH, seen)).status).toBe(303);
    const kept = textOf(await openPage(raunheim, '/v/muster/information/postfaecher'));
    expect(kept).toContain('Ab 01.11.2026, Personalrat personalrat@raunheim.example');
    expect(kept).toContain('Ab 01.11.2026, Schwerbehindertenvertretung gibt es nicht');
  });

  it('are not written over by whoever looked before, and what was typed stays', async () => {
    const seen = { ...FIELDS, stand: await stand() };
    const mine = { ...seen, personalrat: 'pr@raunheim.example' };
    expect((await raunheim.post(PATH, { ...seen, gleichstellung: 'frauen@raunheim.example' })).status).toBe(
      303,
    );
    const crossed = await raunheim.post(PATH, mine);
    expect(crossed.status).toBe(409);
    const html = await crossed.text();
    expect(textOf(html)).toContain('inzwischen von anderer Stelle geändert');
    expect(html).toContain('value="pr@raunheim.example"');
    const kept = textOf(await openPage(raunheim, '/v/muster/information/postfaecher'));
    expect(kept).toContain('frauen@raunheim.example');
    expect(kept).not.toContain('pr@raunheim.example');
    expect((await raunheim.post(PATH, { ...FIELDS, stand: await stand() })).status).toBe(303);
  });

  it('are marked where they are made up, until somebody keeps real ones', async () => {
    const made = { memberKey: TREBUR, group: 'personalrat', exists: true } as const;
    await inActing(services, alliance, 'konto-1', (acting) =>
      playSampleAddresses(acting, [{ ...made, address: 'personalrat@trebur.example' }]),
    );
    const path = '/v/muster/information/postfaecher';
    const page = textOf(await openPage(trebur, path));
    expect(page).toContain('Einige dieser Postfächer sind erfunden.');
    expect(page).toContain('personalrat@trebur.example Beispieldaten');
    expect(textOf(await openPage(raunheim, path))).not.toContain('erfunden');
    const stamp = /name="stand" value="([0-9a-f]{64})"/.exec(await openPage(trebur, path))?.[1] ?? '';
    const mine = {
      ...FIELDS,
      personalrat: '',
      stand: stamp,
      ab: '2025-11-21',
      'gibt-schwerbehinderung': 'ja',
    };
    expect((await trebur.post(`${path}/${TREBUR}`, mine)).status).toBe(303);
    expect(textOf(await openPage(trebur, path))).not.toContain('erfunden');
  });

  it('are linked for those alone who keep some', async () => {
    const link = 'href="/v/muster/information/postfaecher"';
    expect(await openPage(trebur, LIST)).toContain(link);
    const team = await openPage(await app.signedIn('team', TREBUR), LIST);
    expect(team).not.toContain(link);
    expect(textOf(team)).toContain('legt jede Kommune unter „Postfächer“ fest.');
  });

  it('are closed to other members and to those who only read', async () => {
    expect((await trebur.post(PATH, FIELDS)).status).toBe(403);
    expect((await council.post(PATH, FIELDS)).status).toBe(403);
    expect(textOf(await openPage(trebur, '/v/muster/information/postfaecher'))).not.toContain('Raunheim');
  });
});

describe('a text', () => {
  it('starts from what the project says, and keeps what was typed where it is refused', async () => {
    const page = await openPage(coordinator, `${LIST}/neu?anlass=zwischenergebnis`);
    expect(textOf(page)).toContain('im Projekt „Gemeinsamer Personalservice“ zusammen.');
    expect(textOf(page)).toContain('liegt ein Zwischenergebnis vor');
    const wrong = await coordinator.post(`${LIST}/neu`, { ...DRAFT, titel: '', tag: '31.02.2026' });
    expect(wrong.status).toBe(422);
    const text = textOf(await wrong.text());
    expect(text).toContain('Bitte prüfen Sie zwei Angaben');
    expect(text).toContain('Ab dem 15.12.2026 entscheidet jede Kommune.');
  });

  it('is written by office and lead alone; a draft is nobody else’s to read', async () => {
    expect((await trebur.post(`${LIST}/neu`, DRAFT)).status).toBe(403);
    expect((await trebur.send(`${LIST}/neu`)).status).toBe(403);
    const id = idOf(await coordinator.post(`${LIST}/neu`, DRAFT));
    expect((await trebur.send(`${LIST}/${id}`)).status).toBe(404);
    expect((await council.send(LIST)).status).toBe(403);
    expect((await coordinator.post(`${LIST}/${id}/verwerfen`, { version: '1' })).status).toBe(303);
    expect(textOf(await openPage(coordinator, LIST))).toContain('Noch keine Information');
  });

  it('shows both versions where two edit it at once', async () => {
    const id = idOf(await coordinator.post(`${LIST}/neu`, DRAFT));
    const edit = (text: string) =>
      coordinator.post(`${LIST}/${id}/bearbeiten`, { ...DRAFT, version: '1', text });
    expect((await edit('Erste Fassung')).status).toBe(303);
    const second = await edit('Zweite Fassung');
    expect(second.status).toBe(409);
    const text = textOf(await second.text());
    expect(text).toContain('Zwei Fassungen');
    expect(text).toContain('Erste');
    expect(text).toContain('Zweite');
    await coordinator.post(`${LIST}/${id}/verwerfen`, { version: '2' });
  });
});

describe('a text that was sent', () => {
  let id = '';
  beforeAll(async () => {
    id = idOf(await coordinator.post(`${LIST}/neu`, DRAFT));
    const asked = textOf(await openPage(coordinator, `${LIST}/${id}/senden`));
    expect(asked).toContain('E-Mail an 1 hinterlegtes Postfach');
    // 15.12.2026 less 14 days is 01.12.2026, plus 14 days is 29.12.2026.
    expect(asked).toContain('Beschäftigte bis 29.12.2026; Personalrat bis 01.12.2026');
    expect((await coordinator.post(`${LIST}/${id}/senden`, { version: '1', mail: 'ja' })).status).toBe(303);
  });
  const formOf = (memberKey: string, group: string) => `${LIST}/${id}/kommune/${memberKey}/${group}`;

  it('is frozen, written to the mailboxes of the day, and sent once', async () => {
    const mails = await mailsLike('personalinfo/%');
    expect(mails.map(({ to_address }) => to_address)).toEqual(['personalrat@raunheim.example']);
    expect(mails[0]?.subject).toBe('Information zu „Gemeinsamer Personalservice“: Die Kommunen entscheiden');
    expect(mails[0]?.body).toContain('Information für: Personalrat, Raunheim');
    expect((await coordinator.post(`${LIST}/${id}/senden`, { version: '2', mail: 'ja' })).status).toBe(409);
    const late = await coordinator.post(`${LIST}/${id}/bearbeiten`, { ...DRAFT, version: '2' });
    expect(late.status).toBe(409);
    expect(await mailsLike('personalinfo/%')).toHaveLength(1);
    // 15 members, 4 groups each; one member has no disability representation.
    expect(textOf(await openPage(coordinator, `${LIST}/${id}`))).toContain('Informiert 1 von 59 Gruppen');
  });

  it('is proven by the member: way, day, file judged by its bytes', async () => {
    const aushang = {
      version: '1',
      stand: 'versandt',
      weg: 'aushang',
      tag: '2026-11-21',
      bemerkung: 'Rathaus',
    };
    const wrong = await trebur.upload(formOf(TREBUR, 'beschaeftigte'), { ...aushang, tag: '2026-11-22' }, {});
    expect(wrong.status).toBe(422);
    expect(textOf(await wrong.text())).toContain('Dieser Tag liegt in der Zukunft.');
    const foreign = { nachweis: new File([new Uint8Array([0, 1, 2])], 'aushang.pdf') };
    expect((await trebur.upload(formOf(TREBUR, 'beschaeftigte'), aushang, foreign)).status).toBe(422);
    const proof = { nachweis: new File(['%PDF-1.7 Aushang'], 'aushang.pdf') };
    expect((await trebur.upload(formOf(TREBUR, 'beschaeftigte'), aushang, proof)).status).toBe(303);
    const crossing = await trebur.upload(formOf(TREBUR, 'beschaeftigte'), aushang, proof);
    expect(crossing.status).toBe(409);
    const page = await openPage(trebur, `${LIST}/${id}/kommune/${TREBUR}`);
    const file = /href="([^"]*\/nachweis\/[0-9a-f]{64})"/.exec(page)?.[1] ?? '';
    expect(await (await trebur.send(file)).text()).toBe('%PDF-1.7 Aushang');
    expect((await raunheim.send(file)).status).toBe(404);
  });

  it('is recorded by the office only with what proves it', async () => {
    const told = { version: '1', stand: 'bestaetigt', weg: 'sitzung', tag: '2026-11-21', bemerkung: '' };
    const refused = await coordinator.upload(formOf(TREBUR, 'personalrat'), told, {});
    expect(refused.status).toBe(422);
    const text = textOf(await refused.text());
    expect(text).toContain('Schreiben Sie, woher die Angabe stammt');
    expect(text).toContain('Wählen Sie die Mail oder den Scan');
    const proof = { nachweis: new File(['From: rathaus@trebur.example\r\n\r\nErledigt'], 'mail.eml') };
    const kept = await coordinator.upload(
      formOf(TREBUR, 'personalrat'),
      { ...told, bemerkung: 'per Mail' },
      proof,
    );
    expect(kept.status).toBe(303);
  });

  it('shows others nothing of a member, and their own alone', async () => {
    const own = textOf(await openPage(raunheim, `${LIST}/${id}`));
    expect(own).toContain('Raunheim');
    expect(own).not.toContain('Trebur');
    expect((await raunheim.send(`${LIST}/${id}/kommune/${TREBUR}`)).status).toBe(404);
    expect(
      (await raunheim.upload(formOf(TREBUR, 'personalrat'), { version: '2', stand: 'offen' }, {})).status,
    ).toBe(403);
    const csv = await openPage(raunheim, `${LIST}/${id}/nachweise/csv`);
    expect(csv.trim().split('\r\n')).toHaveLength(5);
    expect(csv).not.toContain('Trebur');
    expect((await raunheim.send(`${LIST}/${id}/nachweise/xlsx`)).status).toBe(200);
  });

  it('was mailed, whatever was entered by mistake since', async () => {
    const told = { weg: 'aushang', tag: '2026-11-21', bemerkung: 'Rathaus' };
    const tell = (version: string, fields: Readonly<Record<string, string>>) =>
      raunheim.upload(formOf(RAUNHEIM, 'personalrat'), { ...told, version, ...fields }, {});
    expect((await tell('1', { stand: 'versandt' })).status).toBe(303);
    expect((await tell('2', { stand: 'offen' })).status).toBe(303);
    const form = await openPage(raunheim, `${LIST}/${id}/kommune/${RAUNHEIM}?gruppe=personalrat`);
    expect(form).toContain('E-Mail über Gemeinwerk');
    expect((await tell('3', { stand: 'versandt', weg: 'email' })).status).toBe(303);
  });

  it('is not proven by what proved another claim', async () => {
    const path = formOf(TREBUR, 'beschaeftigte');
    const open = { version: '2', stand: 'offen', weg: '', tag: '', bemerkung: '' };
    const stray = { nachweis: new File(['%PDF-1.7 Irrtum'], 'irrtum.pdf') };
    expect((await trebur.upload(path, open, stray)).status).toBe(303);
    const page = await openPage(trebur, `${LIST}/${id}/kommune/${TREBUR}?gruppe=beschaeftigte`);
    expect(page).not.toContain('Es liegt schon eine Datei vor.');
    const claim = { ...open, version: '3', stand: 'bestaetigt', weg: 'sitzung', tag: '2026-11-21' };
    const refused = await trebur.upload(path, claim, {});
    expect(refused.status).toBe(422);
    expect(textOf(await refused.text())).toContain('Wählen Sie die Bestätigung als Datei');
  });

  it('is read by the staff council of the member, and nothing else', async () => {
    const page = textOf(await openPage(council, '/v/muster/information'));
    expect(page).toContain('Die Kommunen entscheiden');
    expect(page).toContain('Ab dem 15.12.2026 entscheidet jede Kommune.');
    expect(page).not.toContain('Trebur');
    for (const path of [LIST, `${LIST}/${id}`, `${LIST}/${id}/kommune/${RAUNHEIM}`])
      expect((await council.send(path)).status).toBe(403);
    const stranger = await app.signedIn('staff-council', undefined, app.neighbour);
    expect((await stranger.send('/v/muster/information')).status).toBe(403);
  });

  it('leaves its trail', async () => {
    const auditor = await app.signedIn('auditor');
    const trail = textOf(await openPage(auditor, '/v/muster/protokoll?art=appraisal'));
    expect(trail).toContain('Information an die Beschäftigten versandt');
    expect(trail).toContain('Nachweis der Information eingetragen');
  });
});
