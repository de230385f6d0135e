import { type Alliance, listAlliances } from '../../../../platform/alliances.ts';
import { listPeople, type Person } from '../../../../platform/auth/people.ts';
import { calendarDays } from '../../../../platform/mail/calendar-days.ts';
import { listWithoutDigest } from '../../../../platform/mail/mail-choice.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import type { Services } from '../../../../platform/services.ts';
import { type DailyMail, digestFor, isMailDay, remindersFor } from '../../domain/inbox/daily-mail.ts';
import { dueDays } from '../../domain/inbox/due-days.ts';
import { isDayDone, markDayDone } from '../../store/daily-mail-store.ts';
import { readWaiting, type TopicReader } from './read-waiting.ts';

const FIRST_HOUR = 7;

/**
 * From seven in the morning queues the daily mails of all alliances: to each person a digest of what waits in that
 * alliance, or reminders where the digest is switched off. May run again at any time and in several processes: each mail
 * has a key of its day or its thing. One mail an alliance, since its coordinator can read the outbox.
 */
export async function writeDailyMail(
  services: Services,
  signal: AbortSignal,
  topics: readonly TopicReader[],
): Promise<void> {
  const { database, clock } = services;
  if (!isMailDay(clock.today()) || berlinHour(clock.now()) < FIRST_HOUR) return;
  for (const alliance of await listAlliances(database)) {
    if (signal.aborted) return;
    if (await database.inAlliance(alliance.id, (tx) => isDayDone(tx, clock.today()))) continue;
    await writeForAlliance(services, alliance, topics);
  }
}

const berlin = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  hour: 'numeric',
  hourCycle: 'h23',
});
const berlinHour = (now: Date): number => Number.parseInt(berlin.format(now), 10);

/** One transaction a person. Whoever's mail can not be written keeps the day open and no one else waiting. */
async function writeForAlliance(
  services: Services,
  alliance: Alliance,
  topics: readonly TopicReader[],
): Promise<void> {
  const { database, clock, log } = services;
  const today = clock.today();
  const withoutDigest = await listWithoutDigest(database);
  let isComplete = true;
  for (const person of await listPeople(database, alliance.id, today)) {
    try {
      await writeForPerson(services, alliance, person, !withoutDigest.has(person.accountId), topics);
    } catch (err) {
      isComplete = false;
      log.error({ event: 'daily-mail', account: person.accountId, err }, 'a daily mail can not be written');
    }
  }
  if (isComplete)
    await database.inAlliance(alliance.id, (tx) => markDayDone(tx, alliance.id, today, clock.now()));
}

async function writeForPerson(
  { database, clock, config }: Services,
  alliance: Alliance,
  person: Person,
  wantsDigest: boolean,
  topics: readonly TopicReader[],
): Promise<void> {
  const today = clock.today();
  const { id: allianceId, slug, name } = alliance;
  const grants = person.grants.map((grant) => ({ ...grant, allianceId, validTo: null }));
  const viewer = { principal: { ...person, grants }, allianceId, slug };
  const frame = { alliance: name, base: `${config.baseUrl}/v/${slug}`, inbox: `${config.baseUrl}/eingang` };
  await database.inAlliance(allianceId, async (tx) => {
    const items = await readWaiting(tx, viewer, today, topics);
    const digest = wantsDigest ? digestFor(items, today, frame) : null;
    const dates = dueDays(items, today, frame.base);
    const calendar = digest && dates.length > 0 ? { calendar: calendarDays(dates, clock.now()) } : {};
    const mails: readonly (DailyMail | null)[] = wantsDigest ? [digest] : remindersFor(items, today, frame);
    for (const mail of mails)
      if (mail)
        await queueMail(
          tx,
          { allianceId, to: person.address, ...mail, ...calendar, key: `${mail.key}/${person.accountId}` },
          clock.now(),
        );
  });
}
