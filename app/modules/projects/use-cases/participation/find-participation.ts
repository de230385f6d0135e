import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { listMembers } from '../../../region/index.ts';
import type { ParticipationHistoryEntry } from '../../domain/participation/participation-history.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { listParticipationHistory } from '../../store/participation-store.ts';
import { listUndertakings } from '../../store/undertaking-store.ts';

/** What the form needs: all choices, and the history of the chosen pair, latest first. */
export interface ParticipationChoice {
  readonly undertakings: readonly UndertakingRecord[];
  readonly members: readonly { readonly key: string; readonly name: string }[];
  readonly undertaking: UndertakingRecord | undefined;
  readonly memberKey: string | undefined;
  readonly history: readonly ParticipationHistoryEntry[];
}

/** Loads the form of one member in one undertaking; both may still be unchosen. */
export function findParticipation(
  { database }: Services,
  alliance: Alliance,
  chosen: { readonly undertakingSlug: string; readonly memberKey: string },
): Promise<ParticipationChoice> {
  return database.inAlliance(alliance.id, async (tx) => {
    const undertakings = await listUndertakings(tx);
    const members = await listMembers(tx);
    const undertaking = undertakings.find((candidate) => candidate.slug === chosen.undertakingSlug);
    const member = members.find((candidate) => candidate.member.key === chosen.memberKey);
    const history =
      undertaking && member ? await listParticipationHistory(tx, undertaking.id, member.id) : [];
    return {
      undertakings,
      members: members.map(({ member: { key, name } }) => ({ key, name })),
      undertaking,
      memberKey: member?.member.key,
      history,
    };
  });
}
