import { type SampleBody, sampleBodies } from '../../db/seeds/sample-bodies.ts';
import { HESSIAN_SCHOOL_HOLIDAYS } from '../../db/seeds/school-holidays.ts';
import { calendarDate } from '../foundation/calendar-date.ts';
import { insertBodies, insertPauses, insertSittings } from '../modules/meetings/index.ts';
import type { DemoCounty } from './demo-counties.ts';
import { type Loading, recordBlock } from './demo-loading.ts';

const SOURCE = 'Beispieldaten: erfunden, kein veröffentlichter Sitzungskalender';
const ACTIVE_FROM = calendarDate('2026-04-01');

/** Loads made-up bodies and sittings of all members, and the school holidays. */
export async function loadMeetings(
  loading: Loading,
  county: Pick<DemoCounty, 'members'>,
  members: ReadonlyMap<string, string>,
): Promise<void> {
  const { tx, allianceId } = loading;
  const samples = sampleBodies(county.members);
  const ids = await insertBodies(
    tx,
    allianceId,
    samples.map((sample) => toBody(sample, idOf(members, sample.memberKey))),
  );
  await insertSittings(
    tx,
    allianceId,
    samples.flatMap((sample, index) => toSittings(sample, ids[index])),
  );
  await insertPauses(tx, allianceId, HESSIAN_SCHOOL_HOLIDAYS);
  await recordBlock(loading, 'body', samples);
  await recordBlock(loading, 'pause', HESSIAN_SCHOOL_HOLIDAYS);
}

const toBody = (sample: SampleBody, memberId: string) => ({
  memberId,
  kind: sample.kind,
  name: sample.name,
  position: sample.position,
  closingDays: sample.closingDays,
  invitationDays: sample.invitationDays,
  rhythmWeeks: sample.rhythmWeeks,
  activeFrom: ACTIVE_FROM,
  activeTo: null,
  source: SOURCE,
  isSample: true,
});

const toSittings = ({ sittings }: SampleBody, bodyId = '') =>
  sittings.map((on) => ({ bodyId, on, closesOn: null, note: '', isSample: true }));

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the seeds name an unknown ${key}`);
  return id;
}
