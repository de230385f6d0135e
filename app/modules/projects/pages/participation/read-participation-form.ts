import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { ParticipationRequest } from '../../domain/participation/participation-request.ts';

/** What was typed, kept as it is for a second try. */
export interface ParticipationForm {
  readonly undertakingSlug: string;
  readonly memberKey: string;
  readonly participates: boolean;
  readonly represented: boolean;
  readonly roles: readonly string[];
  readonly implementation: boolean;
  readonly coreTeam: boolean;
  readonly effectiveFrom: string;
  readonly note: string;
  readonly version: string;
}

/** Reads the posted form. */
export const readParticipationForm = (form: URLSearchParams): ParticipationForm => ({
  undertakingSlug: form.get('projekt') ?? '',
  memberKey: form.get('kommune') ?? '',
  participates: form.get('beteiligung') !== 'nein',
  represented: form.get('beteiligung') === 'vertreten',
  roles: form.getAll('rolle'),
  implementation: form.get('umsetzung') === 'ja',
  coreTeam: form.get('kernteam') === 'ja',
  effectiveFrom: form.get('ab') ?? '',
  note: form.get('notiz') ?? '',
  version: form.get('version') ?? '',
});

/** The request for the rule, from a day on. */
export function toRequest(
  form: ParticipationForm,
  hasImplementation: boolean,
  effectiveFrom: CalendarDate,
): ParticipationRequest {
  const { participates, represented, roles, coreTeam, note } = form;
  return {
    participates,
    represented,
    roles,
    coreTeam,
    note,
    implementation: hasImplementation ? form.implementation : null,
    effectiveFrom,
    version: /^\d+$/.test(form.version) ? Number(form.version) : null,
  };
}

/** The form of what holds now, from a day on. */
export const formOf = (
  chosen: { readonly undertakingSlug: string; readonly memberKey: string },
  current: Omit<ParticipationRequest, 'effectiveFrom'> | undefined,
  effectiveFrom: CalendarDate,
): ParticipationForm => ({
  ...chosen,
  participates: current?.participates ?? false,
  represented: current?.represented ?? false,
  roles: current?.roles ?? [],
  implementation: current?.implementation ?? false,
  coreTeam: current?.coreTeam ?? false,
  effectiveFrom,
  note: current?.note ?? '',
  version: current?.version?.toString() ?? '',
});
