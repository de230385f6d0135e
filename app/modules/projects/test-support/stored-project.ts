import { listEntries } from '../../../platform/audit/list-entries.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { listMembers, type MemberRecord } from '../../region/index.ts';
import { charterJson } from '../domain/charter/charter-json.ts';
import { listCandidates } from '../store/candidate-store.ts';
import { findCharter } from '../store/charter-store.ts';
import { listLocalParts } from '../store/local-part-store.ts';
import { listParticipationHistory } from '../store/participation-store.ts';
import { listPartners } from '../store/partner-store.ts';
import { listBaselines } from '../store/schedule-baseline-store.ts';
import { listScheduleItems } from '../store/schedule-store.ts';
import { listStageDecisions } from '../store/stage-decision-store.ts';
import { listStagesOf } from '../store/stage-store.ts';
import { listTeamEvents } from '../store/team-event-store.ts';
import { findUndertaking } from '../store/undertaking-store.ts';
import type { TrailEntry } from './replay-project.ts';

/** What the tables hold of a project, in the shape in which the trail tells it. */
export async function storedProject(tx: Tx, slug: string): Promise<unknown> {
  const undertaking = await findUndertaking(tx, slug);
  if (!undertaking) throw new Error(`no project ${slug}`);
  const { id, states, version: _version, ...head } = undertaking;
  const members = (await listMembers(tx)).toSorted((a, b) => (a.member.key < b.member.key ? -1 : 1));
  const candidates = await listCandidates(tx, id);
  const participations = [];
  for (const { id: memberId, member } of members) {
    const rows = (await listParticipationHistory(tx, id, memberId)).toReversed();
    participations.push(...rows.map((row) => ({ ...row, memberKey: member.key })));
  }
  const parts = await listLocalParts(tx, id);
  const charter = await findCharter(tx, id);
  return plain({
    head,
    states,
    stages: await listStagesOf(tx, id),
    candidates: members.flatMap((member) =>
      candidates
        .filter(({ memberId }) => memberId === member.id)
        .map(({ roles }) => ({ memberKey: member.member.key, roles })),
    ),
    participations,
    charter: charter ? charterJson(charter.charter) : null,
    localParts: members.flatMap(({ id: memberId, member }) =>
      parts.filter((part) => part.memberId === memberId).map((part) => ({ ...part, memberKey: member.key })),
    ),
    ...(await storedAround(tx, id, members)),
  });
}

async function storedAround(tx: Tx, id: string, members: readonly MemberRecord[]) {
  const keyOf = (memberId: string | null): string | null =>
    members.find((member) => member.id === memberId)?.member.key ?? null;
  const items = (await listScheduleItems(tx, id)).map(({ ownerMemberId, ...item }) => ({
    ...item,
    ownerKey: keyOf(ownerMemberId),
  }));
  const partners = (await listPartners(tx, id)).map(
    ({ undertakingId: _project, version: _version, steeredBy, ...partner }) => ({
      ...partner,
      steeredBy: keyOf(steeredBy),
    }),
  );
  return {
    decisions: (await listStageDecisions(tx, id)).map(
      ({ byLabel: _by, recordedAt: _at, ...decision }) => decision,
    ),
    scheduleItems: items.toSorted(byId),
    baselines: await listBaselines(tx, id),
    partners: partners.toSorted(byId),
    teamEvents: (await listTeamEvents(tx, id)).map(({ undertakingId: _project, ...event }) => event),
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** The entries of one project, oldest first. */
export async function trailOf(tx: Tx, allianceId: string, slug: string): Promise<TrailEntry[]> {
  const { entries } = await listEntries(
    tx,
    allianceId,
    { kind: 'undertaking', id: slug },
    { offset: 0, limit: 500 },
  );
  return entries.toReversed().map(({ action, payload }) => ({
    action,
    after: (JSON.parse(payload ?? '{}') as { readonly after?: unknown }).after,
  }));
}

/** Without what JSON does not know. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
