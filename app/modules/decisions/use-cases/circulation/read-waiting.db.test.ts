import { expect, it } from 'vitest';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { cents } from '../../../../foundation/cents.ts';
import { findMember } from '../../../region/index.ts';
import { insertValueLimits } from '../../store/value-limit-store.ts';
import { circulationWorld, headOf, RAUNHEIM, TREBUR } from '../../test-support/circulation-world.ts';
import { readWaitingDocuments } from './read-waiting.ts';

const app = await createTestApp({ routes: {}, today: '2026-11-21' });
const { services, alliance } = app;
const world = await circulationWorld(services, alliance);

const waitingFor = (memberKey: string) =>
  services.database.inAlliance(alliance.id, (tx) =>
    readWaitingDocuments(
      tx,
      { principal: headOf(alliance.id, memberKey), allianceId: alliance.id },
      services.clock.today(),
    ),
  );

it('answers in the inbox whether a head decides alone, by the same rule as the page', async () => {
  await world.running();
  // 1,200.00 EUR against a limit of 1,000.00: the executive body. Trebur has no amount, so nobody can say.
  await services.database.inAlliance(alliance.id, async (tx) => {
    const raunheim = await findMember(tx, RAUNHEIM);
    if (!raunheim) throw new Error('Raunheim was not stored');
    const limit = { headCents: cents(100_000n), executiveCents: null, source: 'Beispiel', isSample: true };
    await insertValueLimits(tx, alliance.id, [
      { ...limit, memberId: raunheim.id, validFrom: calendarDate('2021-04-01') },
    ]);
  });
  expect(await waitingFor(RAUNHEIM)).toMatchObject([
    { alone: { may: false, because: expect.stringContaining('es entscheidet der Magistrat') } },
  ]);
  expect(await waitingFor(TREBUR)).toMatchObject([
    { alone: { may: null, because: expect.stringContaining('nicht eingetragen') } },
  ]);
});
