import { beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type Visitor } from '../../../../tests/support/test-app.ts';
import { erasePayloads } from '../../../platform/audit/erase-payloads.ts';
import { recordChange } from '../../../platform/audit/record-change.ts';
import { portalPageRoutes } from './routes.ts';

const app = await createTestApp({ routes: { pages: portalPageRoutes } });
const { services, alliance, neighbour } = app;
let coordinator: Visitor;

const record = (id: string, before: unknown, after: unknown, actor = 'befehl:test', chain = alliance.id) =>
  services.database.inAlliance(chain, (tx) =>
    recordChange(tx, {
      chain,
      at: new Date('2026-11-21T09:05:23Z'),
      actor,
      action: 'member.changed',
      subject: { kind: 'member', id },
      before,
      after,
    }),
  );

const pageAt = async (path: string, visitor = coordinator): Promise<string> => {
  const response = await visitor.send(path);
  expect(response.status).toBe(200);
  return response.text();
};

beforeAll(async () => {
  coordinator = await app.signedIn('coordinator');
  const { id } = await app.account('coordinator');
  await record('trebur', { name: 'Trebur', population: 13_493 }, { name: 'Trebur', population: 13_600 }, id);
  await record('raunheim', undefined, { bent: 'Telefon 1' });
  for (let entry = 3; entry <= 51; entry += 1)
    await record(`m${entry}`, { value: entry }, { value: entry + 1 });
  await record('fremd', undefined, { secret: 'Nachbar' }, 'befehl:test', neighbour.id);
});

describe('the audit trail', () => {
  it('shows the newest fifty, with moment, actor, before and after, and the rest on the next page', async () => {
    const first = await pageAt('/v/muster/protokoll');
    expect(first.indexOf('>51<')).toBeLessThan(first.indexOf('>50<'));
    expect(first).toContain('Seite 1 von 2');
    expect(first).not.toContain('Trebur');
    const second = await pageAt('/v/muster/protokoll?seite=2');
    expect(second).toContain('21.11.2026, 10:05:23');
    expect(second).toContain('coordinator@muster.test');
    expect(second).toContain('Einwohner: <del>13493</del> jetzt <b>13600</b>');
    expect(second).not.toContain('>51<');
  });

  it('shows one subject alone when asked, and says when there is nothing', async () => {
    const one = await pageAt('/v/muster/protokoll?art=member&gegenstand=raunheim');
    expect(one).toContain('bent: Telefon 1');
    expect(one).not.toContain('>51<');
    expect(one).not.toContain('Seite 1');
    expect(await pageAt('/v/muster/protokoll?gegenstand=gibt-es-nicht')).toContain('Hierzu steht nichts');
    expect(await pageAt('/v/muster/protokoll?seite=99')).toContain('Hierzu steht nichts');
  });

  it('never shows what belongs to another alliance', async () => {
    expect(await pageAt('/v/muster/protokoll?gegenstand=fremd')).not.toContain('Nachbar');
    const stranger = await app.signedIn('auditor', undefined, neighbour);
    expect(await pageAt('/v/nachbar/protokoll', stranger)).toContain('Nachbar');
  });

  it('names a document by its title in every entry about it', async () => {
    const entry = (action: string, subject: { kind: string; id: string }, after: unknown) =>
      services.database.inAlliance(alliance.id, (tx) =>
        recordChange(tx, {
          chain: alliance.id,
          at: services.clock.now(),
          actor: 'a',
          action,
          subject,
          after,
        }),
      );
    await entry(
      'document.created',
      { kind: 'document', id: 'd1' },
      { title: 'Auftrag', kind: 'projektauftrag' },
    );
    await entry('document.answered', { kind: 'document', id: 'd1' }, { state: 'rueckfrage' });
    await entry('matter.added', { kind: 'matter', id: 'm1' }, { title: 'Haushalt' });
    await entry('matter-step.recorded', { kind: 'matter-step', id: 'm1/06433010/3' }, { state: 'geplant' });
    const page = await pageAt('/v/muster/protokoll?art=document');
    expect(page.match(/„Auftrag“/g)).toHaveLength(2);
    expect(page).toContain('Art: Projektauftrag');
    expect(page).toContain('Stand: Rückfrage');
    expect(await pageAt('/v/muster/protokoll?art=matter-step')).toContain('„Haushalt“, 06433010, 3');
  });

  it('shows one entry by its number, 404 for any other', async () => {
    expect(await pageAt('/v/muster/protokoll/1')).toContain('Einwohner: <del>13493</del>');
    for (const number of ['0', '999', 'x', '-1', '1'.repeat(40)])
      expect((await coordinator.send(`/v/muster/protokoll/${number}`)).status).toBe(404);
  });

  it('says that a payload was erased by rule, keeps the entry and proves the chain', async () => {
    const order = { chain: alliance.id, subject: { kind: 'member', id: 'raunheim' }, rule: 'Löschfrist' };
    await services.database.inAlliance(alliance.id, (tx) =>
      erasePayloads(tx, { ...order, actor: 'befehl:test', at: services.clock.now() }),
    );
    expect(await pageAt('/v/muster/protokoll/2')).toContain('nach einer Löschregel entfernt');
    const proof = await pageAt('/v/muster/protokoll?pruefen=1');
    expect(proof).toContain('Die Kette stimmt');
    expect(proof).toContain('56 Einträge geprüft, davon 1 mit gelöschtem Inhalt');
  });
});
