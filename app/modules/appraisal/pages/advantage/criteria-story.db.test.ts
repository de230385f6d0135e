import { beforeAll, describe, expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Criterion } from '../../domain/advantage/criterion.ts';
import { listCriteria, saveCriterion } from '../../store/criterion-store.ts';
import { advantageStage, idIn, saved } from '../../test-support/advantage-stage.ts';
import { NAUHEIM, RAUNHEIM, TREBUR } from '../../test-support/reported-project.ts';

const app = await createTestApp();
const stage = await advantageStage(app);
const { lead, criteriaOf, fill, text } = stage;
const trebur = await app.signedIn('head', TREBUR);
const BASE = criteriaOf('kriterien');

/** Address of a criterion by its title. */
async function criterionOf(title: string): Promise<string> {
  const html = await openPage(lead, BASE);
  const links = [...html.matchAll(/<a[^>]*href="([^"]*\/kriterien\/[0-9a-f-]{36})"[^>]*>([^<]*)</g)];
  return links.find(([, , name]) => name === title)?.[1] ?? `no criterion ${title}`;
}

describe('criteria with evidence and scores', () => {
  let reliability = '';

  beforeAll(async () => {
    await stage.project('kriterien');
  });

  it('begin with the usual ones, at the wish of whoever leads', async () => {
    expect(await text(BASE, trebur)).toContain('Noch keine Kriterien');
    expect((await trebur.post(`${BASE}/vorlage`, {})).status).toBe(403);
    await saved(lead.post(`${BASE}/vorlage`, {}));
    const page = await text(BASE, lead);
    expect(page).toContain('Spricht dafür 0 Neutral 0 Spricht dagegen 0 Offen 9');
    reliability = await criterionOf('Ausfallsicherheit');
  });

  it('are decided with a reason', async () => {
    const draft = { titel: 'Ausfallsicherheit', aspekt: 'qualitaet', frage: '', ergebnis: 'spricht-dafuer' };
    const refused = await fill(reliability, { ...draft, begruendung: '', beleg: 'Frage 12' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Frage 12</textarea>');
    await saved(fill(reliability, { ...draft, begruendung: 'Zwei vertreten sich.', beleg: 'Frage 12' }));
    expect(await text(BASE, trebur)).toContain('Zwei vertreten sich. Beleg: Frage 12');
    const late = await lead.post(reliability, { ...draft, begruendung: 'Anders', beleg: '', version: '1' });
    expect([late.status, textOf(await late.text())]).toEqual([
      409,
      expect.stringContaining('Zwei Fassungen'),
    ]);
  });

  it('are scored by each member for itself, and shown as least and middle', async () => {
    const form = (key: string) => `${BASE}/kommunen/${key}`;
    const scores = (alone: string, together: string) => ({
      [`allein-${idIn(reliability)}`]: alone,
      [`gemeinsam-${idIn(reliability)}`]: together,
    });
    const half = await fill(form(TREBUR), scores('2', ''), trebur);
    expect([half.status, textOf(await half.text())]).toEqual([
      422,
      expect.stringContaining('Bewerten Sie beides'),
    ]);
    await saved(fill(form(TREBUR), scores('2', '5'), trebur));
    await saved(fill(form(RAUNHEIM), scores('4', '3')));
    // alone 2 and 4, together 3 and 5
    expect(await text(BASE, lead)).toContain('3 (2) 4 (3) 2 von 3 Raunheim');
    const other = await text(BASE, trebur);
    expect(other).toContain('zu wenige Bewertungen zu wenige Bewertungen 2 von 3 zu wenige Bewertungen');
    expect(other).not.toContain('Raunheim');
    expect((await trebur.send(form(RAUNHEIM))).status).toBe(403);
    expect((await trebur.post(form(RAUNHEIM), { version: '1', ...scores('1', '1') })).status).toBe(403);
    const crossed = await lead.post(form(TREBUR), { version: '0', ...scores('1', '1') });
    expect(crossed.status).toBe(409);
    await saved(fill(form(NAUHEIM), scores('3', '4')));
    expect(await text(BASE, trebur)).toContain('3 (2) 4 (3) 3 von 3 1 von 3');
  });

  it('are taken out and back', async () => {
    await saved(lead.post(`${reliability}/entfernen`, {}));
    const page = await text(BASE, lead);
    expect(page).toContain('Spricht dafür 0');
    await saved(lead.post(`${reliability}/zurueckholen`, {}));
    expect(await text(BASE, lead)).toContain('Spricht dafür 1');
  });

  it('come back only while there is room for them', async () => {
    const path = criteriaOf('voll');
    const { undertakingId } = await stage.project('voll');
    await app.services.database.inAlliance(app.alliance.id, async (tx) => {
      for (let position = 1; position <= 30; position += 1)
        await saveCriterion(tx, app.alliance.id, undertakingId, criterionAt(position));
    });
    const [first] = await app.services.database.inAlliance(app.alliance.id, (tx) =>
      listCriteria(tx, undertakingId),
    );
    await saved(lead.post(`${path}/${first?.id}/entfernen`, {}));
    const added = {
      titel: 'Neu',
      aspekt: 'qualitaet',
      frage: '',
      ergebnis: 'offen',
      begruendung: '',
      beleg: '',
    };
    await saved(fill(`${path}/neu`, added));
    const back = await lead.post(`${path}/${first?.id}/zurueckholen`, {});
    expect([back.status, textOf(await back.text())]).toEqual([
      409,
      expect.stringContaining('Eine Prüfung hat höchstens 30 Kriterien.'),
    ]);
  });

  it('show no scores to enter once all are taken out', async () => {
    const path = criteriaOf('ohne');
    await stage.project('ohne');
    await saved(lead.post(`${path}/vorlage`, {}));
    expect(await text(path, lead)).toContain('Bewertungen eintragen');
    const html = await openPage(lead, path);
    for (const id of new Set([...html.matchAll(/\/kriterien\/([0-9a-f-]{36})"/g)].map(([, found]) => found)))
      await saved(lead.post(`${path}/${id}/entfernen`, {}));
    expect(await text(path, lead)).not.toContain('alle bewertet');
  });
});

const criterionAt = (position: number): Criterion => ({
  ...{ id: newId(), position, isRemoved: false, version: 1, title: `Kriterium ${position}` },
  ...{ aspect: 'qualitaet', question: '', verdict: 'offen', statement: '', evidence: '' },
});
