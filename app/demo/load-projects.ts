import { AS_REPORTED } from '../modules/projects/domain/index.ts';
import {
  insertKeyDates,
  insertParticipations,
  insertReportYear,
  insertUndertakings,
  type ParticipationRecord,
} from '../modules/projects/index.ts';
import type { DemoCounty } from './demo-counties.ts';
import { type Loading, recordBlock } from './demo-loading.ts';

type Ids = ReadonlyMap<string, string>;

/** Loads undertakings, printed matrices, report years and dates. */
export async function loadProjects(
  loading: Loading,
  county: DemoCounty,
  members: Ids,
  areas: Ids,
): Promise<void> {
  const { tx, allianceId } = loading;
  const ids = await insertUndertakings(
    tx,
    allianceId,
    county.undertakings.map(({ taskArea, ...undertaking }) => ({
      ...AS_REPORTED,
      ...undertaking,
      areaId: taskArea === null ? null : idOf(areas, taskArea),
    })),
  );
  const participations = [...fromMatrices(county, members, ids), ...fromLists(county, members, ids)];
  await insertParticipations(tx, allianceId, participations);
  for (const year of county.reportYears) {
    const listed = year.listed.map((entry) => ({ ...entry, undertakingId: idOf(ids, entry.undertakingId) }));
    await insertReportYear(tx, allianceId, { ...year, listed });
  }
  await insertKeyDates(
    tx,
    allianceId,
    county.dates.map(({ undertaking, ...date }) => ({
      ...date,
      undertakingId: undertaking === null ? null : idOf(ids, undertaking),
    })),
  );
  await recordBlock(loading, 'undertaking', county.undertakings);
  await recordBlock(loading, 'participation', participations);
}

const fromMatrices = (county: DemoCounty, members: Ids, undertakings: Ids): ParticipationRecord[] =>
  county.matrices.flatMap(({ asOf, cells }) =>
    cells.map(({ memberKey, undertakingId, ...cell }) => ({
      ...cell,
      memberId: idOf(members, memberKey),
      undertakingId: idOf(undertakings, undertakingId),
      validFrom: asOf,
      validTo: null,
      version: 1,
    })),
  );

/** Participants that a source names without a matrix: they take part, more is not known. */
const fromLists = (county: DemoCounty, members: Ids, undertakings: Ids): ParticipationRecord[] =>
  county.undertakings.flatMap(({ slug, memberKeys, implementationTitle }) =>
    (memberKeys ?? []).map((key) => ({
      memberId: idOf(members, key),
      undertakingId: idOf(undertakings, slug),
      validFrom: county.participantsAsOf,
      validTo: null,
      version: 1,
      participates: true,
      represented: false,
      roles: [],
      implementation: implementationTitle === null ? null : false,
      coreTeam: false,
      responsible: true,
      note: '',
    })),
  );

function idOf(ids: Ids, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`the seeds name an unknown ${key}`);
  return id;
}
