import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { type DocumentStanding, readStandingsOf } from '../../../decisions/index.ts';
import {
  type CharterLinks,
  type CharterStanding,
  charterStanding,
  type StandingDocument,
} from '../../domain/charter/charter-standing.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { type CandidateRecord, listCandidates } from '../../store/candidate-store.ts';
import { findCharter } from '../../store/charter-store.ts';

/** How far the charter of an undertaking is, and who is bound by it. Whoever shows names guards them (practice 10). */
export async function readCharterStanding(
  tx: Tx,
  undertaking: Pick<UndertakingRecord, 'id' | 'slug' | 'title'>,
): Promise<CharterStanding> {
  const links = await findCharter(tx, undertaking.id);
  const candidates = await listCandidates(tx, undertaking.id);
  return standingOf(links, await readStandingsOf(tx, projectSubject(undertaking).path), candidates);
}

/** The same from what was read already. */
export const standingOf = (
  links: CharterLinks | undefined,
  documents: readonly DocumentStanding[],
  candidates: readonly CandidateRecord[],
): CharterStanding =>
  charterStanding(
    links,
    documents.map((found) => toStanding(found, candidates)),
  );

/** The day on which the last of those who take part signed or agreed; null while one is missing. */
export function signedOn(
  { state, bound, documentId }: CharterStanding,
  documents: readonly DocumentStanding[],
): CalendarDate | null {
  if (state !== 'gezeichnet') return null;
  const keys = bound.map(({ memberKey }) => memberKey);
  const parties = documents.find(({ document }) => document.id === documentId)?.parties ?? [];
  const days = parties.flatMap(({ memberKey, boundOn }) => (keys.includes(memberKey) ? (boundOn ?? []) : []));
  return days.toSorted().at(-1) ?? null;
}

const toStanding = (
  { document, parties }: DocumentStanding,
  candidates: readonly CandidateRecord[],
): StandingDocument => ({
  id: document.id,
  state: document.state,
  versionNumber: document.versionNumber,
  dueOn: document.dueOn,
  parties: parties.map(({ memberId, memberKey, name, state, isBound }) => ({
    memberId,
    memberKey,
    name,
    roles: candidates.find((candidate) => candidate.memberId === memberId)?.roles ?? [],
    isBound,
    takesPart: state !== 'nimmt-nicht-teil',
  })),
});
