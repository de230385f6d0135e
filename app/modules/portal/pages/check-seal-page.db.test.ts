import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTestApp } from '../../../../tests/support/test-app.ts';
import { publishedFingerprint } from '../../../platform/sealing/public-key.ts';
import { sealRecord } from '../../../platform/sealing/seal.ts';
import { portalPageRoutes } from './routes.ts';

const logged: string[] = [];
const app = await createTestApp({
  routes: { pages: portalPageRoutes },
  onLog: (line: string) => void logged.push(line),
});
const { services, alliance, anonymous } = app;

const RECORD = {
  kind: 'umlauf',
  document: { title: 'Projektauftrag <b>', isSample: true },
  parties: [{ name: 'Raunheim', outcome: 'zugestimmt', version: 2, at: '2026-11-21T09:05:00.000Z' }],
};
const seal = (record: unknown = RECORD) =>
  services.database.inAlliance(alliance.id, (tx) => sealRecord(services, tx, alliance.id, record));
const fileOf = (bytes: Uint8Array, name = 'nachweis.json'): File =>
  new File([new Uint8Array(bytes)], name, { type: 'application/json' });

async function check(bytes: Uint8Array) {
  const answer = await anonymous.upload('/pruefen', {}, { datei: fileOf(bytes) });
  return { status: answer.status, text: await answer.text() };
}

describe('the public check', () => {
  it('says what a valid record attests and whose key it is, and logs nothing', async () => {
    const { bytes, fingerprint } = await seal();
    const { status, text } = await check(bytes);
    expect(status).toBe(200);
    expect(text).toContain('Gültig: nachweis.json');
    expect(text).toContain('Umlauf „Projektauftrag &lt;b&gt;“');
    expect(text).toContain('Raunheim: zugestimmt (Fassung 2), 21.11.2026, 10:05');
    expect(text).toContain(fingerprint);
    expect(text).toContain('Herkunft bestätigt');
    expect(text).toContain('href="/v/muster/portal#siegel"');
    expect(text).toContain('Beispieldaten');
    expect(logged).toEqual([]);
  });

  it('refuses one changed byte', async () => {
    const { bytes } = await seal();
    const { status, text } = await check(
      Buffer.from(Buffer.from(bytes).toString().replace('zugestimmt', 'zugestimmT')),
    );
    expect(status).toBe(200);
    expect(text).toContain('Ungültig: nachweis.json');
    expect(text).toContain('Das Siegel passt nicht zum Inhalt');
    expect(text).not.toContain('Raunheim');
  });

  it('asks for a file, and refuses one that is too large', async () => {
    const none = await anonymous.upload('/pruefen', {}, {});
    expect(none.status).toBe(422);
    expect(await none.text()).toContain('Wählen Sie die Datei des Nachweises aus.');
    const large = await check(new Uint8Array(5_000_001));
    expect(large.status).toBe(422);
    expect(large.text).toContain('größer als 5 MB');
  });

  it('does not claim a foreign key', async () => {
    const other = await createTestApp({ routes: {} });
    const { bytes } = await other.services.database.inAlliance(other.alliance.id, (tx) =>
      sealRecord(other.services, tx, other.alliance.id, RECORD),
    );
    const { text } = await check(bytes);
    expect(text).toContain('Gültig: nachweis.json');
    expect(text).toContain('Herkunft offen');
  });
});

describe('the keys of an alliance', () => {
  it('stand on its public page and can be loaded; a retired one stays', async () => {
    const old = await seal();
    await rm(path.join(services.config.dataFolder, 'keys', `${old.fingerprint}.pem`));
    const fresh = await seal();
    const page = await (await anonymous.send('/v/muster/portal')).text();
    expect(page).toContain(old.fingerprint);
    expect(page).toContain(fresh.fingerprint);
    const current = await anonymous.send('/v/muster/siegelschluessel');
    expect(current.headers.get('content-disposition')).toContain('siegelschluessel-muster.pem');
    expect(publishedFingerprint(await current.text())).toBe(fresh.fingerprint);
    const retired = await anonymous.send(`/v/muster/siegelschluessel?schluessel=${old.fingerprint}`);
    expect(publishedFingerprint(await retired.text())).toBe(old.fingerprint);
    expect((await check(old.bytes)).text).toContain('mit einem früheren Schlüssel');
    expect((await anonymous.send('/v/muster/siegelschluessel?schluessel=x')).status).toBe(404);
    expect((await anonymous.send('/v/nachbar/siegelschluessel')).status).toBe(404);
    expect(await (await anonymous.send('/v/nachbar/portal')).text()).toContain(
      'Bisher hat die Allianz nichts versiegelt.',
    );
  });
});
