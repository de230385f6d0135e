import { beforeAll, describe, expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { advantageStage, saved } from '../../test-support/advantage-stage.ts';
import { TREBUR } from '../../test-support/reported-project.ts';

const app = await createTestApp();
const stage = await advantageStage(app);
const { lead, costsOf, fill, text } = stage;
const trebur = await app.signedIn('head', TREBUR);

describe('a process with which the members begin', () => {
  let ids = { process: '', step: '' };
  const ticked = async (html: Promise<string>) => /<input[^>]*id="pilot"[^>]*checked/.test(await html);

  beforeAll(async () => {
    ids = await stage.model('pilot');
  });

  it('stays ticked where the form is refused', async () => {
    expect(await ticked(openPage(lead, ids.process))).toBe(false);
    const refused = await fill(ids.process, { titel: '', einheit: 'Fälle', pilot: 'ja' });
    expect(refused.status).toBe(422);
    expect(await ticked(refused.text())).toBe(true);
    expect(await text(costsOf('pilot'), trebur)).not.toContain('Pilot');
  });

  it('is marked for all who read the model, and told to the trail', async () => {
    await saved(fill(ids.process, { titel: 'Abrechnen', einheit: 'Fälle', pilot: 'ja' }));
    expect(await ticked(openPage(lead, ids.process))).toBe(true);
    const page = await text(costsOf('pilot'), trebur);
    expect(page).toContain('Abrechnen Pilot');
    expect(page).toContain('Mit diesem Prozess fangen die Kommunen an.');
    const trail = await text('/v/muster/protokoll?art=appraisal&gegenstand=pilot', stage.office);
    expect(trail).toContain('Pilotprozess: nein jetzt ja');
  });

  it('is shown in words where two edits cross, and is none once it is not ticked', async () => {
    const fields = { titel: 'Abrechnen', einheit: 'Fälle' };
    const late = await lead.post(ids.process, { ...fields, version: '1' });
    expect(late.status).toBe(409);
    const crossed = await late.text();
    expect(textOf(crossed)).toMatch(
      /Pilot: damit fangen die Kommunen an Gespeichert \S+ \[gestrichen: ja \] Ihre Eingabe \S+ \[eingefügt: nein \]/,
    );
    await saved(fill(ids.process, fields));
    expect(await text(costsOf('pilot'), trebur)).not.toContain('Abrechnen Pilot');
  });

  it('stays one when it is taken out and comes back', async () => {
    await saved(fill(ids.process, { titel: 'Abrechnen', einheit: 'Fälle', pilot: 'ja' }));
    await saved(lead.post(`${ids.process}/entfernen`, {}));
    await saved(lead.post(`${ids.process}/zurueckholen`, {}));
    expect(await text(costsOf('pilot'), trebur)).toContain('Abrechnen Pilot');
  });
});
