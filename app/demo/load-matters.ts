import { sampleValueLimit } from '../../db/seeds/sample-authority.ts';
import { SAMPLE_AS_OF, SAMPLE_MATTERS, type SampleMatter } from '../../db/seeds/sample-matters.ts';
import { HESSIAN_SCHOOL_HOLIDAYS } from '../../db/seeds/school-holidays.ts';
import { walkSamplePath } from '../../db/seeds/walk-sample-path.ts';
import { addDays, type CalendarDate, calendarDate, dayNumber } from '../foundation/calendar-date.ts';
import { type Cents, cents } from '../foundation/cents.ts';
import { germanDate, germanInteger } from '../foundation/german.ts';
import { entrySentence, newStep, type PathStep, planMember } from '../modules/decisions/domain/index.ts';
import {
  insertMatterEvents,
  insertMatterMembers,
  insertMatters,
  insertSteps,
} from '../modules/decisions/index.ts';
import type { BodyCalendar } from '../modules/meetings/domain/index.ts';
import { readBodyCalendars } from '../modules/meetings/index.ts';
import type { RegisteredMember } from '../modules/region/domain/index.ts';
import { newId } from '../platform/new-id.ts';
import type { DemoCounty } from './demo-counties.ts';
import { DEMO_ACTOR, type Loading, recordBlock } from './demo-loading.ts';

/** Before the first sample sitting. */
const FIRST_DAY = calendarDate('2026-09-01');

type County = Pick<DemoCounty, 'slug' | 'members'>;

/** Loads the sample matters of a county: each member on its own path of sample sittings, told up to a day. */
export async function loadMatters(
  loading: Loading,
  { slug, members }: County,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const { tx, allianceId, at } = loading;
  const bodies = Map.groupBy(await readBodyCalendars(tx, FIRST_DAY), ({ memberKey }) => memberKey);
  const matters = (SAMPLE_MATTERS[slug] ?? []).map((sample) => ({ sample, id: newId() }));
  const rows = matters.map(({ sample, id }) => ({ ...sample.details, id, ...MADE_UP }));
  const parts = matters.flatMap(({ sample, id }) =>
    members.map((member, place) => ({
      ids: { matterId: id, memberId: ids.get(member.member.key) ?? '' },
      ...partOf(sample, member, place, bodies.get(member.member.key) ?? []),
    })),
  );
  await insertMatters(tx, allianceId, rows, { at, by: DEMO_ACTOR });
  await insertMatterMembers(
    tx,
    allianceId,
    parts.map((part) => ({ ...part.ids, ...part.share })),
  );
  await insertSteps(
    tx,
    allianceId,
    parts.flatMap((part) => part.steps.map((step) => ({ ...step, ...part.ids }))),
  );
  await insertMatterEvents(
    tx,
    allianceId,
    parts.flatMap((part) => part.steps.flatMap((step) => eventsOf(step, part.ids, at))),
  );
  await recordBlock(loading, 'matter', rows);
}

const MADE_UP = { subject: null, state: 'laufend', isSample: true } as const;

/** What a member would pay, who decides, and how far its paper has come. */
function partOf(
  { details, centsPerInhabitant, startsOn, stride, twists }: SampleMatter,
  registered: RegisteredMember,
  place: number,
  bodies: readonly BodyCalendar[],
) {
  const amount = amountOf(registered, centsPerInhabitant);
  const { path, ...decided } = planMember({
    memberKind: registered.member.kind,
    amount,
    matter: details.kind,
    limits: [sampleValueLimit(registered)],
    bodies: bodies.map(({ id, kind, name }) => ({ id, station: kind, name })),
    date: startsOn,
    chosen: null,
  });
  const steps: readonly PathStep[] = walkSamplePath(
    path.map((step, index) => newStep(step, index + 1, details.nonPublic)),
    { bodies: new Map(bodies.map((body) => [body.id, body])), pauses: HESSIAN_SCHOOL_HOLIDAYS },
    {
      startsOn: workday(addDays(startsOn, place * stride)),
      asOf: SAMPLE_AS_OF,
      twist: twists[registered.member.key],
      place,
    },
  );
  return {
    steps,
    share: { ...decided, amount, figures: { bemessung: measureOf(registered) }, remark: '', version: 1 },
  };
}

/** What the log of a made-up step says: its result, or that it was postponed. */
function eventsOf(step: PathStep, ids: { readonly matterId: string; readonly memberId: string }, at: Date) {
  const { position, bodyName, nonPublic, state } = step;
  const shared = { ...ids, position, bodyName, nonPublic, at, proofSha256: null };
  const by = { channel: 'im-auftrag', byLabel: 'Geschäftsstelle', actor: DEMO_ACTOR } as const;
  const entry = { ...shared, ...by, detail: entrySentence({ ...step, state: 'offen' }, step, '') };
  if (step.decidedOn !== null) return [{ ...entry, event: state, on: step.decidedOn }];
  return step.station === 'ausschuss' && step.paper === 'eingereicht'
    ? [{ ...entry, event: 'einreichen', on: step.plannedOn, detail: 'eingereicht' }]
    : [];
}

/** Inhabitants at the last count known; a county pays for nobody twice and joins at a flat amount. */
const amountOf = ({ population }: RegisteredMember, centsPerInhabitant: bigint): Cents =>
  cents(BigInt(population.at(-1)?.value ?? COUNTY_SHARE) * centsPerInhabitant);

const COUNTY_SHARE = 30_000;

/** A figure of the matter's own table, as an office would paste it. */
function measureOf({ population }: RegisteredMember): string {
  const count = population.at(-1);
  return count
    ? `${germanInteger(count.value)} Einwohner am ${germanDate(count.asOf)}`
    : 'Festbetrag des Kreises';
}

/** A Saturday or Sunday moves to the Monday after; day 0 (1970-01-01) was a Thursday. */
function workday(day: CalendarDate): CalendarDate {
  const weekday = (dayNumber(day) + 3) % 7;
  return weekday > 4 ? addDays(day, 7 - weekday) : day;
}
