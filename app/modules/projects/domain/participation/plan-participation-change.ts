import { addDays, type CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate, germanInteger } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { isRole, noParticipation, orderedRoles, type Participation, takesPart } from './participation.ts';

/** Characters of a note: a remark, not a record. */
export const NOTE_MAX = 300;

/** What holds now, open-ended. */
export interface CurrentParticipation extends Participation {
  readonly validFrom: CalendarDate;
  readonly version: number;
}

/** What a person asks for; roles as typed. */
export interface ParticipationRequest {
  readonly participates: boolean;
  readonly represented: boolean;
  readonly roles: readonly string[];
  /** Null where the undertaking has no second column. */
  readonly implementation: boolean | null;
  readonly note: string;
  readonly effectiveFrom: CalendarDate;
  /** Version the person looked at; null where nothing was recorded yet. */
  readonly version: number | null;
}

/** What to store: close the open interval (last day included), then open another; or correct the open one in place. */
export type ParticipationChange =
  | { readonly kind: 'open'; readonly validFrom: CalendarDate; readonly participation: Participation }
  | {
      readonly kind: 'succeed';
      readonly closeOn: CalendarDate;
      readonly validFrom: CalendarDate;
      readonly participation: Participation;
    }
  | { readonly kind: 'correct'; readonly validFrom: CalendarDate; readonly participation: Participation };

/** Field of the request and a German sentence with the remedy; `conflict`: somebody else was faster. */
export interface ParticipationRefusal {
  readonly field:
    | 'participates'
    | 'represented'
    | 'roles'
    | 'implementation'
    | 'note'
    | 'effectiveFrom'
    | 'conflict'
    | 'unchanged';
  readonly message: string;
}

/**
 * Decides a change of participation. A new interval closes the old one on the day before; a change from the old one's
 * own first day corrects it. Refuses with every reason at once.
 */
export function planParticipationChange(
  current: CurrentParticipation | null,
  request: ParticipationRequest,
  hasImplementation: boolean,
): Result<ParticipationChange, readonly ParticipationRefusal[]> {
  const refusals = [
    ...crossing(current, request),
    ...rolesRefused(request),
    ...implementationRefused(request, hasImplementation),
    ...noteRefused(request),
  ];
  if (refusals.length > 0) return fail(refusals);
  const participation = asParticipation(current, request);
  if (isSame(current ?? noParticipation(hasImplementation), participation)) return fail([UNCHANGED]);
  const validFrom = request.effectiveFrom;
  if (current === null) return ok({ kind: 'open', validFrom, participation });
  if (current.validFrom === validFrom) return ok({ kind: 'correct', validFrom, participation });
  return ok({ kind: 'succeed', closeOn: addDays(validFrom, -1), validFrom, participation });
}

const UNCHANGED: ParticipationRefusal = {
  field: 'unchanged',
  message: 'Sie haben nichts geändert. Diese Beteiligung ist schon so eingetragen.',
};

function crossing(
  current: CurrentParticipation | null,
  request: ParticipationRequest,
): ParticipationRefusal[] {
  if ((current?.version ?? null) !== request.version) {
    const message =
      'Diese Beteiligung wurde inzwischen von jemand anderem geändert. Prüfen Sie den neuen Stand und tragen Sie Ihre Änderung noch einmal ein.';
    return [{ field: 'conflict', message }];
  }
  if (current === null || request.effectiveFrom >= current.validFrom) return [];
  const since = germanDate(current.validFrom);
  const message = `Die jetzige Eintragung gilt seit dem ${since}. Wählen Sie diesen oder einen späteren Tag.`;
  return [{ field: 'effectiveFrom', message }];
}

function rolesRefused({ participates, represented, roles }: ParticipationRequest): ParticipationRefusal[] {
  const unknown = roles
    .filter((role) => !isRole(role))
    .map((role) => refusal('roles', `„${role}“ ist keine Rolle. Wählen Sie PL, PG, AG oder LKG.`));
  if (unknown.length > 0) return unknown;
  const needing = roles.filter((role) => role !== 'LKG');
  if (!participates && needing.length > 0) {
    return [
      refusal(
        'roles',
        `Die Rolle ${needing.join(', ')} setzt eine Beteiligung voraus. Tragen Sie die Beteiligung ein oder nehmen Sie die Rolle heraus.`,
      ),
    ];
  }
  if (!participates && represented && roles.length === 0) {
    return [
      refusal(
        'represented',
        'Vertreten sein kann nur, wer sich beteiligt. Tragen Sie die Beteiligung ein oder wählen Sie „nicht vertreten“.',
      ),
    ];
  }
  if (participates && represented && roles.length === 0) {
    return [
      refusal('roles', 'Wählen Sie die Rolle, in der die Kommune vertreten ist, oder „nicht vertreten“.'),
    ];
  }
  if (participates && !represented && roles.length > 0) {
    return [
      refusal(
        'represented',
        'Mit einer Rolle ist die Kommune vertreten. Wählen Sie „vertreten“ oder nehmen Sie die Rolle heraus.',
      ),
    ];
  }
  return [];
}

function implementationRefused(
  { implementation }: ParticipationRequest,
  hasImplementation: boolean,
): ParticipationRefusal[] {
  if (implementation !== null && !hasImplementation)
    return [refusal('implementation', 'Zu diesem Projekt gibt es kein Umsetzungsprojekt.')];
  if (implementation === null && hasImplementation)
    return [refusal('implementation', 'Geben Sie an, ob die Kommune an der Umsetzung teilnimmt.')];
  return [];
}

function noteRefused({ note }: ParticipationRequest): ParticipationRefusal[] {
  const length = note.trim().length;
  if (length <= NOTE_MAX) return [];
  return [
    refusal(
      'note',
      `Die Anmerkung hat ${germanInteger(length)} Zeichen. Kürzen Sie sie auf höchstens ${NOTE_MAX} Zeichen.`,
    ),
  ];
}

const refusal = (field: ParticipationRefusal['field'], message: string): ParticipationRefusal => ({
  field,
  message,
});

/** The steering group's attendance (LKG alone) is no representation of the member: see the legend. */
function asParticipation(current: Participation | null, request: ParticipationRequest): Participation {
  const { participates, implementation, note } = request;
  const responsible = takesPart(request) ? true : withoutPart(current);
  return {
    participates,
    represented: participates && request.represented,
    roles: orderedRoles(request.roles.filter(isRole)),
    implementation,
    responsible,
    note: note.trim(),
  };
}

/** Taking part was the only evidence of competence; when it ends, only a certain "no" is still known. */
const withoutPart = (current: Participation | null): boolean | null =>
  current === null || takesPart(current) ? null : current.responsible;

const isSame = (a: Participation, b: Participation): boolean =>
  a.participates === b.participates &&
  a.represented === b.represented &&
  a.implementation === b.implementation &&
  a.note === b.note &&
  a.roles.join() === b.roles.join();
