import { describe, expect, it } from 'vitest';
import { loadDemoCounty } from '../../../../../tests/support/demo-county.ts';
import { textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { newId } from '../../../../platform/new-id.ts';
import { insertBundle } from '../../store/bundle-store.ts';
import { listRounds } from '../../store/round-store.ts';

const app = await createTestApp({ today: '2026-11-21' });
const { services, alliance, clock } = app;
await loadDemoCounty(services, alliance, 'gross-gerau');
const office = await app.signedIn('coordinator');

/** A bundle of its own a test. */
async function bundlePath(): Promise<string> {
  const id = newId();
  await services.database.inAlliance(alliance.id, async (tx) => {
    const [round] = await listRounds(tx);
    if (!round) throw new Error('no round');
    const bundle = { id, roundId: round.id, title: 'Archiv zu viert', grounds: '', note: '' };
    await insertBundle(
      tx,
      alliance.id,
      { ...bundle, state: 'in-pruefung', isSample: false },
      { at: clock.now(), by: 'konto' },
    );
  });
  return `/v/muster/buendel/${id}/organisation`;
}

const criterion = (row: number, label: string, weight: string, points: string): Record<string, string> => ({
  [`kriterium-${row}`]: label,
  [`gewicht-${row}`]: weight,
  [`grund-${row}`]: '',
  ...Object.fromEntries(
    ['A', 'B', 'C', 'D'].map((option, at) => [`punkte-${row}-${option}`, points[at] ?? '']),
  ),
});
const judged = { ...criterion(0, 'Identität', '60', '2235'), ...criterion(1, 'Aufwand', '40', '4432') };
const answerText = async (response: Response): Promise<string> => textOf(await response.text());

describe('who could carry a bundle', () => {
  it('is empty at first, then shows places, reason and recommendation', async () => {
    const own = await bundlePath();
    expect(await answerText(await office.send(own))).toContain('Noch nicht verglichen');
    const form = await (await office.send(`${own}/bewerten`)).text();
    expect(form).toContain('value="Wenige Schnittstellen"');
    const saved = await office.post(`${own}/bewerten`, { ...judged, version: '0', empfehlung: 'D' });
    expect(saved.status).toBe(303);
    const reader = await app.signedIn('lead');
    const page = await answerText(await reader.send(own));
    // By hand: C (3·60 + 3·40)/100 = 3,00, D (5·60 + 2·40)/100 = 3,80.
    expect(page).toContain('D (Neue Gesellschaft oder AöR) führt mit 3,80 Punkten, vor C mit 3,00.');
    expect(page).toContain('Empfehlung: D');
    expect(page).not.toContain('Ändern');
  });

  it('keeps what was typed where it is refused, and shows both of two edits that cross', async () => {
    const own = await bundlePath();
    const wrong = { ...judged, 'gewicht-1': 'viel', version: '0' };
    const refused = await office.post(`${own}/bewerten`, wrong);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toMatch(/1 bis 100.*value="viel"/s);
    expect((await office.post(`${own}/bewerten`, { ...judged, version: '0' })).status).toBe(303);
    const mine = { ...judged, 'kriterium-0': 'Eigene Fassung', version: '0' };
    const crossed = await office.post(`${own}/bewerten`, mine);
    expect(crossed.status).toBe(409);
    const page = await crossed.text();
    expect(page).toContain('Eigene Fassung');
    expect(page).toContain('Identität');
    expect((await office.post(`${own}/bewerten`, { ...mine, version: '1' })).status).toBe(303);
  });

  it('exists for bundles of the own alliance alone', async () => {
    const own = await bundlePath();
    const stranger = await app.signedIn('coordinator', undefined, app.neighbour);
    expect((await stranger.send(own.replace('muster', 'nachbar'))).status).toBe(404);
    expect((await office.send('/v/muster/buendel/x/organisation')).status).toBe(404);
  });
});
