import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { queries } from '../../../../platform/db/queries.ts';
import { newId } from '../../../../platform/new-id.ts';
import { issueReplyLink } from '../../../../platform/reply-links.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listRatings } from '../../store/rating-store.ts';
import { lockRound, updateRoundState } from '../../store/rounds-round-store.ts';
import { insertSection, lockSection } from '../../store/section-store.ts';
import { openTestRound, RAUNHEIM, TREBUR } from '../../test-support/open-round.ts';
import { SECTION_PURPOSE } from '../sections/section-acting.ts';
import { saveSection } from '../sections/write-section.ts';
import { findSheetAt } from './find-place.ts';
import { changeSheetState } from './release-sheet.ts';

const { services, alliance, clock } = await createTestApp({ routes: {} });
const round = await openTestRound(services, alliance);
const inAlliance = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  services.database.inAlliance(alliance.id, work);

/** Does `second` while a transaction stands between its `first` and its `then`. */
async function cross<T>(
  first: (tx: Tx) => Promise<unknown>,
  second: () => Promise<T>,
  then: (tx: Tx) => Promise<unknown>,
): Promise<T> {
  const [begun, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const other = inAlliance(async (tx) => {
    await first(tx);
    begun.resolve();
    await goOn.promise;
    await then(tx);
  });
  await begun.promise;
  const outcome = second();
  await Promise.race([outcome, sleep(200)]);
  goOn.resolve();
  await other;
  return outcome;
}

it('lets an office and its head office write at the same instant: neither waits for the other for good', async () => {
  const place = { round: round.slug, memberKey: RAUNHEIM };
  const { secret, taskId, id } = await inAlliance(async (tx) => {
    const found = await findSheetAt(tx, place, 'read');
    const task = await queries(tx).selectFrom('catalogue.task').select('id').executeTakeFirstOrThrow();
    if (!found.ok) throw new Error('no sheet');
    const [section, at] = [newId(), clock.now()];
    await insertSection(tx, alliance.id, {
      ...{ id: section, roundId: round.id, memberId: found.value.member.id, taskIds: [task.id] },
      ...{ office: 'Bauamt', address: 'bauamt@raunheim.example', dueOn: null, note: '', state: 'offen' },
      ...{ sentCount: 1, sentAt: at, remindedOn: null, handedInAt: null, withdrawnAt: null, version: 1 },
    });
    const expiresAt = new Date(at.getTime() + 86_400_000);
    const about = { purpose: SECTION_PURPOSE, subject: section, address: 'x', createdBy: 'x', expiresAt };
    const { secret } = await issueReplyLink(tx, alliance.id, about, at);
    return { secret, taskId: task.id, id: section };
  });
  const saved = await cross(
    (tx) => findSheetAt(tx, place, 'lock'),
    () => saveSection(services, alliance, secret, [{ taskId, version: 0, urgency: '7' }]),
    (tx) => lockSection(tx, id),
  );
  expect(saved).toMatchObject({ ok: true });
});

it('takes no release while the round is being closed', async () => {
  await round.write(TREBUR, ['9']);
  const released = await cross(
    async (tx) => {
      await lockRound(tx, round.id);
      await updateRoundState(tx, round.id, 'geschlossen', clock.now());
    },
    () =>
      changeSheetState(services, alliance, {
        ...{ round: round.slug, memberKey: TREBUR, step: 'freigeben' },
        writer: { capacity: 'leitung', actor: 'konto-leitung', label: 'Leitung' },
      }),
    async () => {},
  );
  expect(released).toMatchObject({ ok: false, error: { kind: 'refused' } });
  expect(await inAlliance((tx) => listRatings(tx, round.id))).toEqual([]);
});
