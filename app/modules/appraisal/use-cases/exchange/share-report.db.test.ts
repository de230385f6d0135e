import { expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { loadRunningReview } from '../../../../../tests/support/running-review.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { inActing } from '../../../../platform/acting.ts';
import { sha256Of } from '../../../../platform/sha256.ts';
import { readProjects } from '../../../projects/index.ts';
import { insertFrozenReport } from '../../store/frozen-report-store.ts';

const app = await createTestApp();
const { services, alliance } = app;
await loadRunningReview(services, alliance);
const PATH = '/v/muster/austausch';
const coordinator = await app.signedIn('coordinator');

const CONTENT = JSON.stringify({
  isSample: true,
  members: [{ key: '06433010', name: 'Raunheim' }],
  chapters: [
    {
      key: 'anlass',
      title: 'Anlass und Auftrag',
      text: 'Warum gemeinsam?\n- Raunheim zahlt mehr.',
      tables: [],
    },
  ],
  figures: [
    {
      memberKey: '06433010',
      name: 'Raunheim',
      today: '100.00',
      pooled: '120.00',
      saving: '-20.00',
      note: '',
    },
  ],
});

it('puts a frozen report up for exchange without what it says of single members', async () => {
  expect(textOf(await openPage(coordinator, `${PATH}/bericht`))).toContain(
    'Noch kein festgeschriebener Bericht',
  );
  await inActing(services, alliance, 'konto-1', async ({ tx, at, actor }) => {
    const project = (await readProjects(tx, services.clock.today())).find(
      ({ slug }) => slug === 'personalservice',
    );
    const report = {
      undertakingId: project?.id ?? '',
      kind: 'zwischenbericht' as const,
      number: 1,
      content: CONTENT,
      sha256: sha256Of(CONTENT),
      byLabel: 'Geschäftsstelle',
      at,
    };
    await insertFrozenReport(tx, alliance.id, report, actor);
  });
  const order = { auswahl: 'personalservice/zwischenbericht/1', feld: 'Personal' };
  const outsider = await app.signedIn('team');
  expect((await outsider.post(`${PATH}/bericht`, order)).status).toBe(422);
  expect((await coordinator.post(`${PATH}/bericht`, { ...order, auswahl: 'x/y/1' })).status).toBe(422);
  const release = (await coordinator.post(`${PATH}/bericht`, order)).headers.get('location') ?? '';
  const asked = textOf(await openPage(coordinator, release));
  expect(asked).toContain('Warum gemeinsam?');
  expect(asked).not.toContain('Raunheim');
  expect((await coordinator.post(release, { version: '1', lizenz: 'cc-by-4.0' })).status).toBe(303);
  const file = await openPage(outsider, release.replace('/freigeben', '/blaupause'));
  expect(file).not.toContain('Raunheim');
  expect(file).toContain('1 Absatz zu einzelnen Kommunen ist weggelassen.');
  expect(file).toContain('3 Zahlen einzelner Kommunen sind weggelassen');
});
