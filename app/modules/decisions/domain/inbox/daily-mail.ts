import { addDays, type CalendarDate, dayNumber } from '../../../../foundation/calendar-date.ts';
import { germanCount, germanDate, germanEuro } from '../../../../foundation/german.ts';
import { daysLeft, groupInbox, orderInbox, type Urgency, urgencyReason } from './order-inbox.ts';
import type { WaitingItem } from './waiting-item.ts';

/** Where the links of a mail lead, and what the alliance is called. */
export interface MailFrame {
  /** "Kreis Groß-Gerau". */
  readonly alliance: string;
  /** Where its pages begin: "https://ikz.example/v/gross-gerau". */
  readonly base: string;
  /** The inbox over all alliances. */
  readonly inbox: string;
}

export interface DailyMail {
  /** Names the occasion within a person: the same one is never written about twice. */
  readonly key: string;
  readonly subject: string;
  readonly text: string;
}

/** A working day to think, and one to act. */
const REMIND_DAYS = 3;

export const URGENCY_LABELS: Readonly<Record<Urgency, string>> = {
  overdue: 'Überfällig',
  soon: 'In den nächsten sieben Tagen',
  later: 'Später',
  undated: 'Ohne Termin',
};

/** Offices read no e-mail on Saturday and Sunday; what comes up then is told on Monday. */
export const isMailDay = (day: CalendarDate): boolean => weekday(day) < SATURDAY;

const DATES = 'Die Termine liegen als Kalenderdatei bei (termine.ics).';

const MONDAY = 0;
const SATURDAY = 5;
/** 0 is Monday; 1970-01-01 was a Thursday. */
const weekday = (day: CalendarDate): number => (dayNumber(day) + 3) % 7;

/**
 * The digest of a day for one person in one alliance, or null: where nothing waits, on a weekend, and on other days than
 * Monday where nothing is new since yesterday and nothing comes due. A mail that says every day the same is not read.
 */
export function digestFor(
  items: readonly WaitingItem[],
  day: CalendarDate,
  frame: MailFrame,
): DailyMail | null {
  if (items.length === 0 || !isMailDay(day)) return null;
  const isNew = items.some(({ waitsSince }) => waitsSince >= addDays(day, -1));
  if (weekday(day) !== MONDAY && !isNew && !items.some((item) => comesDue(item, day))) return null;
  const groups = groupInbox(items, day);
  const overdue = groups.find(({ urgency }) => urgency === 'overdue')?.items.length ?? 0;
  const listed = groups.map(
    (group) =>
      `${URGENCY_LABELS[group.urgency]}\n${group.items.map((item) => line(item, day, frame)).join('\n')}`,
  );
  const dates = items.some(({ dueOn }) => dueOn !== null && dueOn >= day) ? [DATES] : [];
  return {
    key: `digest/${day}`,
    subject: `Was auf Sie wartet: ${germanCount(items.length, 'Aufgabe', 'Aufgaben')}${overdue > 0 ? `, davon ${overdue} überfällig` : ''}`,
    text: letter(
      `in „${frame.alliance}“ wartet auf Sie am ${germanDate(day)}:`,
      [...listed, ...dates],
      frame,
    ),
  };
}

/**
 * For who wants no digest: one mail for each thing that comes due within three days, and for each that was escalated.
 * The key names thing and due day, so a day that was missed is made up for and nothing is said twice.
 */
export function remindersFor(
  items: readonly WaitingItem[],
  day: CalendarDate,
  frame: MailFrame,
): readonly DailyMail[] {
  if (!isMailDay(day)) return [];
  const things = new Map<string, WaitingItem[]>();
  for (const item of orderInbox(items)) {
    if (item.kind !== 'eskalation' && !comesDue(item, day)) continue;
    const key = `reminder/${item.kind}${item.path}/${item.dueOn ?? ''}`;
    things.set(key, [...(things.get(key) ?? []), item]);
  }
  return [...things].map(([key, same]) => ({
    key,
    subject: `${same[0]?.kind === 'eskalation' ? 'Überfällig' : 'Erinnerung'}: ${same[0]?.title ?? ''}`,
    text: letter(
      `in „${frame.alliance}“ wartet auf Sie am ${germanDate(day)}:`,
      [same.map((item) => line(item, day, frame)).join('\n')],
      frame,
    ),
  }));
}

function comesDue({ dueOn }: WaitingItem, day: CalendarDate): boolean {
  if (dueOn === null) return false;
  const left = daysLeft(dueOn, day);
  return left >= 0 && left <= REMIND_DAYS;
}

function line(item: WaitingItem, day: CalendarDate, { base }: MailFrame): string {
  const until = item.dueOn === null ? '' : `bis ${germanDate(item.dueOn)}, `;
  const cost = item.amount === null ? '' : `, kostet ${germanEuro(item.amount)}`;
  const sample = item.isSample ? ' [Beispieldaten]' : '';
  return `- ${item.title}${sample}: ${item.task} (${until}${urgencyReason(item, day)}${cost})\n  ${base}${item.path}`;
}

const letter = (opening: string, parts: readonly string[], { inbox }: MailFrame): string =>
  [
    'Guten Tag,',
    opening,
    ...parts,
    `Alles auf einer Seite: ${inbox}\nDort stellen Sie auch ein, ob Sie diese Übersicht täglich bekommen.`,
    'Diese E-Mail hat Gemeinwerk geschrieben. Bitte antworten Sie nicht darauf.',
  ].join('\n\n');
