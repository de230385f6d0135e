import { describe, expect, it } from 'vitest';
import { createTestApp } from '../../../../tests/support/test-app.ts';
import { openSeal } from '../../../platform/sealing/open-seal.ts';
import { circulationWorld, OFFICE, RAUNHEIM, TREBUR } from '../test-support/circulation-world.ts';
import { closeDocument } from '../use-cases/circulation/end-circulation.ts';
import { sealDocument } from '../use-cases/circulation/seal-document.ts';
import { decisionsApiRoutes } from './routes.ts';

const app = await createTestApp({ routes: { api: decisionsApiRoutes } });
const { services, alliance } = app;
const world = await circulationWorld(services, alliance);
const office = await app.withToken('coordinator');
const lead = await app.withToken('lead');
const head = await app.withToken('head', RAUNHEIM);
const URL = '/api/v1/alliances/muster/documents';

const draft = await world.draft({ title: 'Entwurf' });
const running = await world.running({ title: 'Läuft' });
await world.answer(running, TREBUR, { event: 'widersprechen', remark: 'nein' });
const sealed = await world.running({ title: 'Fertig', parties: [{ memberKey: RAUNHEIM, amount: null }] });
await world.answer(sealed, RAUNHEIM);
await closeDocument(services, alliance, sealed, OFFICE);
await sealDocument(services, alliance, sealed, OFFICE);

interface List {
  readonly items: readonly { readonly id: string; readonly title: string; readonly sealed: boolean }[];
  readonly next: string | null;
}
const list = async (visitor = office, query = ''): Promise<List> =>
  (await visitor.send(URL + query)).json() as Promise<List>;

describe('the list of documents', () => {
  it('says of each whether it is sealed; drafts are the office’s', async () => {
    const of = async (visitor: typeof office) =>
      (await list(visitor)).items.map(({ title, sealed: isSealed }) => [title, isSealed]);
    const sent = [
      ['Läuft', false],
      ['Fertig', true],
    ];
    expect(new Set(await of(office))).toEqual(new Set([['Entwurf', false], ...sent]));
    for (const visitor of [lead, head]) expect(new Set(await of(visitor))).toEqual(new Set(sent));
  });

  it('comes in pages that together are the whole', async () => {
    const first = await list(office, '?limit=2');
    expect(first.items).toHaveLength(2);
    const second = await list(office, `?limit=2&cursor=${first.next}`);
    expect([second.items.length, second.next]).toEqual([1, null]);
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(ids.toSorted()).toEqual([draft, running, sealed].toSorted());
    expect((await office.send(`${URL}?limit=0`)).status).toBe(422);
  });
});

describe('one document', () => {
  it('names members as the pages do', async () => {
    const read = async (visitor: typeof office) => (await visitor.send(`${URL}/${running}`)).json();
    expect(await read(office)).toMatchObject({ members: 3, agreed: 0, others: 0, versions: [{ number: 1 }] });
    expect(await read(head)).toMatchObject({ others: 2, parties: [{ member: RAUNHEIM, state: 'gefragt' }] });
    expect(await read(lead)).toMatchObject({ others: 3, parties: [], versions: [] });
    expect((await head.send(`${URL}/${draft}`)).status).toBe(404);
    expect((await head.send(`${URL}/x`)).status).toBe(404);
  });

  it('hands out its file: sealed the record that can be verified, otherwise the PDF', async () => {
    const record = await head.send(`${URL}/${sealed}/file`);
    const opened = openSeal(new Uint8Array(await record.arrayBuffer()));
    expect(opened).toMatchObject({ ok: true, value: { record: { document: { title: 'Fertig' } } } });
    const pdf = await head.send(`${URL}/${running}/file`);
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect((await lead.send(`${URL}/${sealed}/file`)).status).toBe(403);
    expect((await office.send(`${URL}/x/file`)).status).toBe(404);
  });
});
