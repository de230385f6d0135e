import { expect, it } from 'vitest';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { verifyChain } from '../../../../platform/audit/verify-chain.ts';
import { day } from '../../test-support/tracker-samples.ts';
import { openTrackerStage, type TrackerStage } from '../../test-support/tracker-stage.ts';

const app = await createTestApp({ routes: {} });
const stage = await openTrackerStage(app);

/** Turns the clock on to a day; it never goes back. */
function goTo(date: string): void {
  const days = (Date.parse(date) - Date.parse(app.clock.today())) / 86_400_000;
  if (days < 0) throw new Error(`the clock is past ${date}`);
  app.clock.advance({ days });
}

const enter = async (...args: Parameters<TrackerStage['enter']>): Promise<void> =>
  expect(await stage.enter(...args)).toMatchObject({ ok: true });

const chain = () =>
  app.services.database.inAlliance(stage.alliance.id, (tx) => verifyChain(tx, stage.alliance.id), 'snapshot');

it('one matter through three real paths ends with one deviation, and every date is what the calendars allow', async () => {
  const names = (await stage.tracker()).rows.map(({ memberName, steps }) => [
    memberName,
    steps.map(({ bodyName }) => bodyName).join(' → '),
  ]);
  expect(names).toEqual([
    ['Büttelborn', 'Fachamt → Gemeindevorstand → Gemeindevertretung'],
    ['Raunheim', 'Fachamt → Magistrat → Haupt- und Finanzausschuss → Stadtverordnetenversammlung'],
    ['Kreis Groß-Gerau', 'Fachamt → Kreisausschuss → Haupt- und Finanzausschuss → Kreistag'],
  ]);
  // By hand from 21.11.2026, 14 days of closing. Büttelborn: 7.12. closes 23.11.; ready 8.12.: 16.12. closes 2.12.,
  // so 10.2.2027. Raunheim: 1.12. closes 17.11., so 15.12.; ready 16.12.: 17.12. closes 3.12., so 4.2.; ready 5.2.:
  // 18.2. closes 4.2., so 15.4. County: 8.12. closes 24.11.; ready 9.12.: 28.1.; ready 29.1.: 15.2. closes 1.2.
  const days = async () =>
    (await stage.tracker()).rows.map(({ outlook }) =>
      outlook?.kind === 'erwartet' ? outlook.on : outlook?.kind,
    );
  expect(await days()).toEqual(['2027-02-10', '2027-04-15', '2027-02-15']);
  expect((await stage.tracker()).outlook).toMatchObject({
    on: '2027-04-15',
    reason: 'Als Letztes entscheidet am 15.04.2027 Raunheim (Stadtverordnetenversammlung).',
  });

  goTo('2026-12-15');
  for (const key of ['06433003', '06433010', '06433']) await enter(key, 1, { on: day('2026-11-23') });
  await enter('06433003', 2, { on: day('2026-12-07') });
  await enter('06433', 2, { on: day('2026-12-08') });
  await enter('06433010', 2);
  expect(await days()).toEqual(['2027-02-10', '2027-04-15', '2027-02-15']);

  goTo('2027-02-15');
  await enter('06433003', 3, { on: day('2027-02-10'), votes: { yes: 28, no: 3, abstain: 0 } });
  await enter('06433', 3, { on: day('2027-01-28') });
  await enter('06433', 4, { votes: { yes: 60, no: 8, abstain: 3 } });
  await enter('06433010', 3, { on: day('2027-02-04'), event: 'abgelehnt' });
  expect(await days()).toEqual(['durch', '2027-04-15', 'durch']);

  goTo('2027-04-15');
  await enter('06433010', 4, {
    event: 'beschlossen-mit-abweichung',
    text: 'Kündigung jährlich statt alle drei Jahre',
    votes: { yes: 22, no: 14, abstain: 1 },
  });
  const end = await stage.tracker();
  expect(end.decision).toEqual({
    verdict: 'abweichungen',
    reason: 'Zustande gekommen mit Abweichungen (abweichend beschlossen: Raunheim): Fassung angleichen.',
  });
  expect(end.counts).toEqual({ all: 3, agreed: 3, refused: 0, open: 0 });
  expect(end.outlook).toMatchObject({ done: true, on: '2027-04-15' });
  // One entry for the matter, one for each of the eleven steps.
  expect(await chain()).toEqual({ entries: 12, erased: 0 });
});
