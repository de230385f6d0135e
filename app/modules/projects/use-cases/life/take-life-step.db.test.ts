import { expect, it } from 'vitest';
import { atOnce } from '../../../../../tests/support/at-once.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { insertParallelLimits } from '../../store/portfolio-count-store.ts';
import { findUndertaking, insertUndertakings } from '../../store/undertaking-store.ts';
import { day, sampleUndertaking, since } from '../../test-support/project-samples.ts';
import { changeHead } from './change-head.ts';
import { submitLifeStep } from './load-life.ts';

const { services, alliance } = await createTestApp({ routes: {} });
const { database, config } = services;
const SLUGS = ['archiv', 'reinigung'];

await database.inAlliance(alliance.id, async (tx) => {
  const states = [since('2026-01-01', 'laufend'), since('2026-02-01', 'ausgesetzt')];
  await insertUndertakings(
    tx,
    alliance.id,
    SLUGS.map((slug) => sampleUndertaking({ slug, title: slug, states })),
  );
  await insertParallelLimits(tx, alliance.id, [
    { validFrom: day('2013-01-01'), projects: 1, source: 'Absprache', isSample: false },
  ]);
});
const together = <T>(table: string, call: (slug: string) => Promise<T>) =>
  atOnce(
    config.databaseUrl ?? '',
    table,
    SLUGS.map((slug) => () => call(slug)),
  );

it('gives the last place to one of two that go on at once; the other needs the steering group', async () => {
  const request = { day: day('2026-11-21'), reason: '', until: null, outcome: null, dropsStages: false };
  const steps = await together('projects.undertaking_state', (slug) =>
    submitLifeStep(
      services,
      alliance,
      {
        slug,
        step: 'fortsetzen',
        request: { ...request, steering: { on: null, reason: '' } },
        seen: 2,
      },
      'konto-1',
    ),
  );
  expect(steps.filter(({ ok }) => ok)).toHaveLength(1);
  expect(steps.filter(({ ok }) => !ok)).toMatchObject([
    { error: [{ field: 'steeringReason' }, { field: 'steeringOn' }] },
  ]);
});

it('makes no two projects parts of each other', async () => {
  const changed = await together('projects.undertaking', (slug) =>
    changeHead(
      services,
      alliance,
      {
        slug,
        version: 1,
        draft: {
          title: slug,
          description: '',
          areaId: '',
          parentSlug: SLUGS.find((other) => other !== slug) ?? '',
          crossesCounty: false,
          drivers: [],
          plannedStart: '',
          plannedEnd: '',
        },
      },
      'konto-1',
    ),
  );
  expect(changed.filter(({ ok }) => ok)).toHaveLength(1);
  expect(changed.filter(({ ok }) => !ok)).toMatchObject([{ error: [{ field: 'parent' }] }]);
  const parents = await database.inAlliance(alliance.id, (tx) =>
    Promise.all(SLUGS.map(async (slug) => (await findUndertaking(tx, slug))?.parentId ?? null)),
  );
  expect(parents.filter((parent) => parent !== null)).toHaveLength(1);
});
