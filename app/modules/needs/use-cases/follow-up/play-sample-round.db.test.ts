import { expect, it } from 'vitest';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { listOutbox } from '../../../../platform/mail/outbox-store.ts';
import { countStandings } from '../../domain/follow-up/sheet-standing.ts';
import { loadDemoRound, loadSampleRounds } from '../../test-support/demo-round.ts';
import { loadRanking } from '../ranking/load-ranking.ts';
import { readManualRanks } from '../validation/read-order.ts';
import { loadFollowUp } from './load-follow-up.ts';

const { services, alliance, neighbour } = await createTestApp({ routes: {} });

async function load(where: typeof alliance, slug: 'gross-gerau' | 'main-kinzig') {
  await loadDemoRound(services, where, slug);
  await loadSampleRounds(services, where, slug);
  return services.database.inAlliance(where.id, (tx) => listOutbox(tx, undefined, { offset: 0, limit: 10 }));
}

it('plays an open round of Groß-Gerau with sheets in every state, and writes to nobody', async () => {
  expect(await load(alliance, 'gross-gerau')).toEqual([]);
  const followed = await loadFollowUp(services, alliance, 'bedarfsabfrage-2026');
  expect(followed?.round).toMatchObject({ state: 'offen', isSample: true, dueOn: '2026-12-11' });
  const members = followed?.members ?? [];
  expect(countStandings(members)).toEqual({ offen: 7, 'in-arbeit': 3, 'zur-freigabe': 1, freigegeben: 4 });
  expect(members.flatMap(({ talks }) => talks).filter(({ isSample }) => isSample)).toHaveLength(2);
  // It stays out of what is read until it is released.
  const { rounds } = await loadRanking(services, alliance, 'intern', null);
  expect(rounds.map(({ slug }) => slug)).toEqual(['beispielrunde']);
});

it('plays a finished validation of Main-Kinzig with two moved areas, made up by their own words', async () => {
  await load(neighbour, 'main-kinzig');
  const { chosen } = await loadRanking(services, neighbour, 'intern', null);
  const ranks = await services.database.inAlliance(neighbour.id, (tx) =>
    readManualRanks(tx, chosen?.round.id ?? ''),
  );
  expect(ranks).toHaveLength(20);
  expect(ranks.filter(({ reason }) => reason !== '')).toMatchObject([
    { name: 'Archiv', rank: 4, reason: expect.stringMatching(/^Beispiel: /) },
    { name: 'Abfallwirtschaft', rank: 20, reason: expect.stringMatching(/^Beispiel: /) },
  ]);
});
