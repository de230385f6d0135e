import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { rolesIn } from '../../../../platform/auth/access.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { readStandingsOfKind, type TopicReader } from '../../../decisions/index.ts';
import { waitingStep } from '../../domain/life/waiting-life.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import { needsCharter, stateAt } from '../../domain/undertakings/undertaking.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { listCharters } from '../../store/charter-store.ts';
import { listUndertakings } from '../../store/undertaking-store.ts';
import { signedOn, standingOf } from '../charter/read-charter-standing.ts';

/** What of the lives of projects waits for the office: starts that nothing holds up, and suspensions that end. */
export const readWaitingLife: TopicReader = async (tx, { principal, allianceId }, today) => {
  if (!rolesIn(principal, allianceId, today).includes('coordinator')) return [];
  const undertakings = await listUndertakings(tx);
  const signed = await readSignedDays(tx, undertakings, today);
  return undertakings.flatMap((undertaking) => {
    const waiting = waitingStep(undertaking, signed.get(undertaking.id) ?? null, today);
    if (!waiting) return [];
    const { task, path, dueOn, waitsSince } = waiting;
    return [
      {
        kind: 'projekt' as const,
        title: undertaking.title,
        task,
        dueOn,
        waitsSince,
        memberKey: null,
        amount: null,
        path: `${projectSubject(undertaking).path}${path}`,
        isSample: undertaking.isSample,
      },
    ];
  });
};

/** Day of the last signature by undertaking, of those in preparation whose charter is signed by all. */
async function readSignedDays(
  tx: Tx,
  undertakings: readonly UndertakingRecord[],
  today: CalendarDate,
): Promise<ReadonlyMap<string, CalendarDate>> {
  const prepared = undertakings.filter(
    ({ kind, states }) => needsCharter(kind) && stateAt(states, today)?.state === 'in-vorbereitung',
  );
  if (prepared.length === 0) return new Map();
  const charters = await listCharters(tx);
  const standings = await readStandingsOfKind(tx, projectSubject({ slug: '', title: '' }).kind);
  return new Map(
    prepared.flatMap((undertaking) => {
      const own = standings.filter(
        ({ document }) => document.subject?.path === projectSubject(undertaking).path,
      );
      const links = charters.find(({ undertakingId }) => undertakingId === undertaking.id);
      const day = signedOn(standingOf(links, own, []), own);
      return day === null ? [] : [[undertaking.id, day] as const];
    }),
  );
}
