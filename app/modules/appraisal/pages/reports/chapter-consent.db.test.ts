import { describe, expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import { readWaiting } from '../../../decisions/index.ts';
import { APPRAISAL_TOPICS } from '../../index.ts';
import { NAUHEIM, RAUNHEIM, reportedProject, TREBUR } from '../../test-support/reported-project.ts';

const app = await createTestApp();
const { services, alliance } = app;
const office = await app.signedIn('coordinator');
const lead = await app.signedIn('head', RAUNHEIM);
const trebur = await app.signedIn('head', TREBUR);
const nauheim = await app.signedIn('head', NAUHEIM);
const today = services.clock.today();

await reportedProject(app, { slug: 'archiv', stage: 'zwischenbericht' });
const REPORT = '/v/muster/projekte/archiv/pruefung/berichte/zwischenbericht';
const CHAPTER = `${REPORT}/kapitel/anlass`;
const answerOf = (key: string) => `${CHAPTER}/freigabe/${key}`;

/** What waits for the head of a member, or for the office. */
const waitingFor = (memberKey: string | null) =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const role = memberKey === null ? ('coordinator' as const) : ('head' as const);
    const grants = [{ allianceId: alliance.id, role, memberKey, validTo: null }];
    const principal = { accountId: 'x', address: 'x', displayName: 'x', grants };
    const items = await readWaiting(
      tx,
      { principal, allianceId: alliance.id, slug: 'muster' },
      today,
      APPRAISAL_TOPICS,
    );
    return items.map(({ task }) => task);
  });

async function write(text: string, version: number): Promise<void> {
  expect((await lead.post(CHAPTER, { version: String(version), text })).status).toBe(303);
  const release = { kapitel: 'anlass', 'fassung-anlass': String(version + 1) };
  expect((await lead.post(`${REPORT}/freigeben`, release)).status).toBe(303);
}

const say = (visitor: Visitor, key: string, version: number, fields: Record<string, string>) =>
  visitor.post(answerOf(key), { version: String(version), ...fields });

const ASKED = 'Kapitel „Anlass und Auftrag“ nennt Ihre Kommune: lesen und freigeben';

describe('a released chapter that names members', () => {
  it('waits for their heads, and not for the lead that released it as head of one of them', async () => {
    expect((await lead.post(`${REPORT}/entwerfen`, {})).status).toBe(303);
    expect(await waitingFor(TREBUR)).toEqual([]);
    await write('Treburs Archiv ist voll. In Nauheim und Raunheim fehlt Personal.', 1);
    expect(await waitingFor(TREBUR)).toEqual([ASKED]);
    expect(await waitingFor(NAUHEIM)).toEqual([ASKED]);
    expect(await waitingFor(RAUNHEIM)).toEqual([]);
    const page = textOf(await openPage(trebur, REPORT));
    expect(page).toContain('„Anlass und Auftrag“ lesen und freigeben (Trebur)');
    expect(page).not.toContain('Freigaben der genannten Kommunen');
    const kept = textOf(await openPage(lead, REPORT));
    expect(kept).toContain('Freigaben der genannten Kommunen');
    expect(kept).toContain('noch nicht freigegeben');
  });

  it('is read and released by the head itself, with one press', async () => {
    const read = textOf(await openPage(trebur, answerOf(TREBUR)));
    expect(read).toContain('Treburs Archiv ist voll.');
    expect(read).toContain('In Nauheim und Raunheim fehlt Personal.');
    expect((await trebur.send(answerOf(NAUHEIM))).status).toBe(403);
    expect((await say(trebur, NAUHEIM, 3, { antwort: 'freigegeben' })).status).toBe(403);
    expect((await say(trebur, TREBUR, 3, { antwort: 'freigegeben' })).status).toBe(303);
    expect((await say(trebur, TREBUR, 3, { antwort: 'freigegeben' })).status).toBe(409);
    expect(await waitingFor(TREBUR)).toEqual([]);
  });

  it('comes back to the lead with the reason of a head that does not agree', async () => {
    const refused = await say(nauheim, NAUHEIM, 3, { antwort: 'widerspruch', grund: '' });
    expect(refused.status).toBe(422);
    const objection = { antwort: 'widerspruch', grund: 'Bei uns sind zwei Stellen besetzt.' };
    expect((await say(nauheim, NAUHEIM, 3, objection)).status).toBe(303);
    expect(textOf(await openPage(lead, REPORT))).toContain('Bei uns sind zwei Stellen besetzt.');
    expect(await waitingFor(null)).toContain(
      'Nauheim ist mit dem Kapitel „Anlass und Auftrag“ nicht einverstanden',
    );
    expect(textOf(await openPage(trebur, REPORT))).not.toContain('Bei uns sind');
    const barred = textOf(await (await office.post(`${REPORT}/festschreiben`, {})).text());
    expect(barred).toContain('Das Kapitel „Anlass und Auftrag“ stimmt so nicht, sagt: Nauheim.');
  });

  it('asks all anew once its words change, and those no longer that it no longer names', async () => {
    await write('Treburs Archiv ist voll. In Nauheim sind zwei Stellen besetzt.', 3);
    expect(await waitingFor(null)).toEqual([]);
    expect(await waitingFor(TREBUR)).toEqual([ASKED]);
    const crossed = await say(trebur, TREBUR, 3, { antwort: 'freigegeben' });
    expect(crossed.status).toBe(409);
    expect(textOf(await crossed.text())).toContain('wurde inzwischen geändert. Lesen Sie es noch einmal');
    await write('In Nauheim sind zwei Stellen besetzt.', 5);
    expect(await waitingFor(TREBUR)).toEqual([]);
    expect(textOf(await openPage(trebur, answerOf(TREBUR)))).toContain('Hier ist nichts freizugeben');
    expect((await say(trebur, TREBUR, 7, { antwort: 'freigegeben' })).status).toBe(409);
  });

  it('is released on behalf by the office, which says where it has that from', async () => {
    const waits =
      'Das Kapitel „Anlass und Auftrag“ wartet auf die Freigabe der Leitungen, die es nennt: Nauheim.';
    expect(textOf(await (await office.post(`${REPORT}/festschreiben`, {})).text())).toContain(waits);
    const refused = await say(office, NAUHEIM, 7, { antwort: 'freigegeben', herkunft: '' });
    expect(refused.status).toBe(422);
    expect(textOf(await refused.text())).toContain('Die Leitung der Kommune gibt das Kapitel frei.');
    const origin = { antwort: 'freigegeben', herkunft: 'per Mail vom 20.11.2026' };
    expect((await say(office, NAUHEIM, 7, origin)).status).toBe(303);
    expect(textOf(await openPage(office, REPORT))).toContain(
      'Geschäftsstelle im Auftrag (per Mail vom 20.11.2026)',
    );
    expect(textOf(await (await office.post(`${REPORT}/festschreiben`, {})).text())).not.toContain(waits);
    expect(await waitingFor(NAUHEIM)).toEqual([]);
  });
});
