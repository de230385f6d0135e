import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { listMembers } from '../../../region/index.ts';

/** Who can be party to a matter; guests only where they are chosen. */
export interface MatterCandidate {
  readonly key: string;
  readonly name: string;
  readonly isMember: boolean;
}

export const listMatterCandidates = (
  { database }: Services,
  alliance: Alliance,
): Promise<readonly MatterCandidate[]> =>
  database.inAlliance(alliance.id, async (tx) =>
    (await listMembers(tx)).map(({ member: { key, name, standing } }) => ({
      key,
      name,
      isMember: standing === 'mitglied',
    })),
  );
