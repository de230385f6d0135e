import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { ROLE_LABELS, type Role } from '../../../../platform/auth/roles.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { readActingMembers } from '../../../decisions/index.ts';
import type { AnswerSource } from '../../domain/life/sheet.ts';
import type { SheetCapacity } from '../../domain/sheet/sheet-steps.ts';
import { whyNotOnBehalf } from '../../domain/sheet/why-not-on-behalf.ts';
import type { OnBehalfLabel } from '../../domain/sheet/writer.ts';
import type { ReleaseRecord } from '../../store/release-store.ts';
import { sceneOf } from '../life/survey-scene.ts';
import type { LoadedSheet } from './read-sheet.ts';

/** As whom somebody with an account works on a sheet. */
export interface SheetAccess {
  readonly capacity: Exclude<SheetCapacity, 'abschnitt'>;
  /** "Leitung", "IKZ-Beauftragte", "Geschäftsstelle". */
  readonly label: string;
}

/** Who answers for a member; auditors, centres and the staff council read elsewhere. */
const ANSWERING: readonly Role[] = ['head', 'delegate', 'treasurer', 'lead', 'team', 'working-group'];

export interface Asking {
  readonly principal: Principal;
  readonly allianceId: string;
  readonly today: CalendarDate;
}

type SheetFacts = Pick<LoadedSheet, 'survey' | 'member' | 'sheet' | 'records'> & {
  readonly releases: readonly Pick<ReleaseRecord, 'proofSha256'>[];
};

/**
 * As whom someone may work on a sheet: head or deputy, whoever works for the member, else office and project lead where
 * the member has written nothing itself. Refuses everyone else, with the reason: nobody sees another's answers before
 * their release (practice 9).
 */
export async function readSheetAccess(
  tx: Tx,
  asking: Asking,
  facts: SheetFacts,
): Promise<Result<SheetAccess, string>> {
  const { key } = facts.member.member;
  const acting = await readActingMembers(tx, asking.principal, asking.allianceId, asking.today);
  const head = acting.find(({ memberKey }) => memberKey === key);
  if (head) return ok({ capacity: head.capacity, label: HEAD_LABELS[head.capacity] });
  const role = answeringRole(asking, key);
  if (role) return ok({ capacity: 'mitarbeit', label: OWN_LABELS[role] ?? ROLE_LABELS[role] });
  const scene = await sceneOf(tx, asking, facts.survey);
  if (!scene.mayKeep) return fail(NOT_YOURS);
  const answers = [...facts.records.values()];
  const refusal = whyNotOnBehalf({ state: facts.sheet.state, answers, lastRelease: facts.releases[0] });
  return refusal === null ? ok({ capacity: 'auftrag', label: onBehalfLabel(scene.viewer) }) : fail(refusal);
}

/** The member's own lead is told apart from the lead of the project, who enters for others. */
const OWN_LABELS: Partial<Record<Role, string>> = { lead: 'Projektleitung der Kommune' };

const HEAD_LABELS = { leitung: 'Leitung', vertretung: 'Vertretung der Leitung' } as const;

const onBehalfLabel = ({ isOffice }: { readonly isOffice: boolean }): OnBehalfLabel =>
  isOffice ? 'Geschäftsstelle' : 'Projektleitung';

/** In which role someone answers for a member without being its head; undefined where in none. */
export function answeringRole({ principal, allianceId, today }: Asking, memberKey: string): Role | undefined {
  const held = principal.grants.filter(
    (grant) =>
      grant.allianceId === allianceId &&
      grant.memberKey === memberKey &&
      (grant.validTo === null || grant.validTo >= today),
  );
  return ANSWERING.find((role) => held.some((grant) => grant.role === role));
}

/** How answers come in that somebody types on the page. */
export const typedSource = (capacity: SheetCapacity): AnswerSource =>
  capacity === 'auftrag' ? 'interview' : 'bogen';

const NOT_YOURS =
  'Den Bogen einer Kommune sehen vor der Freigabe nur ihre Leitung und wer für sie arbeitet. Melden Sie sich mit dem Konto Ihrer Kommune an.';
