import { germanInteger } from '../../../../foundation/german.ts';
import { isRole } from './participation.ts';
import type { ParticipationRequest } from './participation-request.ts';

/** Characters of a note: a remark, not a record. */
export const NOTE_MAX = 300;

/** Field of the request and a German sentence with the remedy; `conflict`: somebody else was faster. */
export interface ParticipationRefusal {
  readonly field:
    | 'participates'
    | 'represented'
    | 'roles'
    | 'implementation'
    | 'coreTeam'
    | 'note'
    | 'effectiveFrom'
    | 'conflict'
    | 'unchanged';
  readonly message: string;
}

/** What is wrong with what was asked for, whatever held before. */
export const contentRefused = (
  request: ParticipationRequest,
  hasImplementation: boolean,
): ParticipationRefusal[] => [
  ...rolesRefused(request),
  ...coreTeamRefused(request),
  ...implementationRefused(request, hasImplementation),
  ...noteRefused(request),
];

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

function coreTeamRefused({ participates, coreTeam }: ParticipationRequest): ParticipationRefusal[] {
  if (participates || !coreTeam) return [];
  return [
    refusal(
      'coreTeam',
      'Zum Kernteam gehört nur, wer sich beteiligt. Tragen Sie die Beteiligung ein oder nehmen Sie das Kernteam heraus.',
    ),
  ];
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
