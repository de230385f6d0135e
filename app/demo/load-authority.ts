import { SAMPLE_DEPUTY, sampleValueLimit } from '../../db/seeds/sample-authority.ts';
import { insertDeputies, insertValueLimits } from '../modules/decisions/index.ts';
import { newId } from '../platform/new-id.ts';
import { deputyAddress } from './demo-accounts.ts';
import type { DemoCounty } from './demo-counties.ts';
import { type Loading, recordBlock } from './demo-loading.ts';

/** Loads sample value limits of all members and the deputy at the seat of the county. */
export async function loadAuthority(
  loading: Loading,
  county: DemoCounty,
  members: ReadonlyMap<string, string>,
): Promise<void> {
  const { tx, allianceId } = loading;
  const limits = county.members.map((member) => ({
    ...sampleValueLimit(member),
    memberId: members.get(member.member.key) ?? '',
  }));
  const seat = county.members.find(({ member }) => member.key === county.seatKey);
  const deputies = seat
    ? [
        {
          ...SAMPLE_DEPUTY,
          id: newId(),
          memberId: members.get(county.seatKey) ?? '',
          address: deputyAddress(county.slug, seat.member.name),
        },
      ]
    : [];
  await insertValueLimits(tx, allianceId, limits);
  await insertDeputies(tx, allianceId, deputies);
  await recordBlock(loading, 'value-limit', limits);
  await recordBlock(loading, 'deputy', deputies);
}
