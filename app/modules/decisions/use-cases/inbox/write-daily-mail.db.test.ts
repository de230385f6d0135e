import { beforeEach, describe, expect, it } from 'vitest';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { chooseDigest } from '../../../../platform/mail/mail-choice.ts';
import { listOutbox, readOutboxMail } from '../../../../platform/mail/outbox-store.ts';
import { insertMembers } from '../../../region/index.ts';
import { waitingItem } from '../../test-support/waiting-items.ts';
import { readWaiting, type TopicReader } from './read-waiting.ts';
import { writeDailyMail } from './write-daily-mail.ts';

const RAUNHEIM = '06433010';
// A Monday; the test clock begins at ten in the morning UTC.
const app = await createTestApp({ routes: {}, today: '2026-11-23' });
const { services, alliance, neighbour, clock } = app;
const { database } = services;
let item = waitingItem();

/** Every head has one thing to answer; whose key is not a member's has none. */
const topic: TopicReader = async (_, { principal, allianceId }) =>
  principal.grants
    .filter(
      ({ role, allianceId: where, memberKey }) =>
        role === 'head' && where === allianceId && memberKey === RAUNHEIM,
    )
    .map(({ memberKey }) => ({ ...item, memberKey }));

const run = (topics: readonly TopicReader[] = [topic]) =>
  writeDailyMail(services, new AbortController().signal, topics);
const mails = (where = alliance) =>
  database.inAlliance(where.id, (tx) => listOutbox(tx, undefined, { offset: 0, limit: 100 }));
const told = async (where = alliance) =>
  (await mails(where)).map(({ to, subject }) => `${to}: ${subject}`).toSorted();

const head = await app.account('head', RAUNHEIM);
const abroad = await app.account('head', RAUNHEIM, neighbour);
const coordinator = await app.account('coordinator');
await app.account('treasurer', RAUNHEIM);
for (const { id } of [alliance, neighbour])
  await database.inAlliance(id, (tx) =>
    insertMembers(tx, id, [
      {
        member: {
          key: RAUNHEIM,
          name: 'Raunheim',
          officialName: 'Raunheim',
          kind: 'stadt',
          standing: 'mitglied',
          ars: null,
          countyKey: '06433',
          countyPart: null,
          areaHectares: null,
        },
        population: [],
      },
    ]),
  );

beforeEach(() => {
  item = waitingItem();
});

describe('the daily mail', () => {
  it('goes once to whom something waits for, each alliance its own, however often the job runs', async () => {
    await Promise.all([run(), run()]);
    await run();
    expect(await told()).toEqual([`${head.address}: Was auf Sie wartet: 1 Aufgabe`]);
    expect(await told(neighbour)).toEqual([`${abroad.address}: Was auf Sie wartet: 1 Aufgabe`]);
    const [mail] = await mails();
    const text = await database.inAlliance(alliance.id, (tx) => readOutboxMail(tx, mail?.id ?? ''));
    expect(text?.text).toContain('http://localhost:3000/v/muster/dokumente/1');
    expect(text?.text).not.toContain('nachbar');
    expect(text?.calendar).toContain('DTSTART;VALUE=DATE:20261127');
  });

  it('waits until seven in the morning', async () => {
    clock.advance({ hours: 17 });
    // Tuesday, 03:00 UTC is 04:00 in Berlin.
    await run();
    expect(await mails()).toHaveLength(1);
    clock.advance({ hours: 3 });
    await run();
    expect(await mails()).toHaveLength(2);
  });

  it('makes up for a crash in the middle: who has his mail gets no second one, the others get theirs', async () => {
    clock.advance({ days: 1 });
    let calls = 0;
    const breaking: TopicReader = async (tx, viewer, today) => {
      calls += 1;
      if (viewer.principal.accountId === coordinator.id) throw new Error('planted');
      return topic(tx, viewer, today);
    };
    const silent = {
      ...services,
      log: { ...services.log, error: () => undefined } as unknown as typeof services.log,
    };
    await writeDailyMail(silent, new AbortController().signal, [breaking]);
    expect(calls).toBeGreaterThan(0);
    const before = (await mails()).length;
    await run();
    expect((await mails()).length).toBe(before);
    expect((await told()).filter((line) => line.startsWith(head.address))).toHaveLength(3);
  });

  it('tells the coordinator, and nobody else, what is left undone for three days', async () => {
    clock.advance({ days: 5 });
    // Monday 2026-11-30: due on Friday, so three days over.
    await run();
    const lines = await told();
    expect(lines).toContain(`${coordinator.address}: Was auf Sie wartet: 1 Aufgabe, davon 1 überfällig`);
    const viewer = (accountId: string, role: 'coordinator' | 'head', memberKey: string | null) => ({
      principal: {
        accountId,
        address: '',
        displayName: '',
        grants: [{ allianceId: alliance.id, role, memberKey, validTo: null }],
      },
      allianceId: alliance.id,
      slug: 'muster',
    });
    const seen = (who: ReturnType<typeof viewer>) =>
      database.inAlliance(alliance.id, (tx) => readWaiting(tx, who, clock.today(), [topic]));
    expect(await seen(viewer(coordinator.id, 'coordinator', null))).toMatchObject([
      { kind: 'eskalation', task: 'Seit dem 27.11.2026 offen bei Raunheim' },
    ]);
    expect(await seen(viewer(head.id, 'head', RAUNHEIM))).toMatchObject([{ kind: 'antwort' }]);
    expect(await seen(viewer(head.id, 'head', '06433014'))).toEqual([]);
  });

  it('leaves who has switched it off alone, but for one reminder before the day', async () => {
    await chooseDigest(database, head.id, false, clock.now());
    item = waitingItem({ dueOn: calendarDate('2026-12-04'), path: '/dokumente/9', title: 'Archiv' });
    const reminders = async () => (await told()).filter((line) => line.includes('Erinnerung'));
    for (const day of ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04']) {
      clock.advance({ days: 1 });
      expect(clock.today()).toBe(day);
      await run();
      await run();
    }
    expect(await reminders()).toEqual([`${head.address}: Erinnerung: Archiv`]);
  });
});
