import { type CalendarDate, calendarDate } from '../../../foundation/calendar-date.ts';
import type { RegisteredMember } from '../../region/domain/index.ts';
import type { UndertakingState } from '../domain/undertakings/undertaking.ts';
import { AS_REPORTED, type UndertakingRecord } from '../domain/undertakings/undertaking-record.ts';
import type { ParticipationRecord } from '../store/participation-store.ts';

export const day = (text: string): CalendarDate => calendarDate(text);

/** An undertaking as a test needs it; without implementation and without states. */
export const sampleUndertaking = (
  changes: Partial<Omit<UndertakingRecord, 'id'>> = {},
): Omit<UndertakingRecord, 'id'> => ({
  slug: 'archiv',
  title: 'Archivwesen',
  kind: 'pruefprojekt',
  implementationTitle: null,
  areaId: null,
  printedParticipants: null,
  description: 'Gemeinsame Archive',
  source: 'Bericht, 1.1 f',
  states: [],
  ...AS_REPORTED,
  ...changes,
});

/** An entry of a history of states. */
export const since = (from: string, state: UndertakingState) => ({
  since: day(from),
  precision: 'day' as const,
  state,
  outcome: null,
  reason: '',
  until: null,
  source: `Bericht, ${state}`,
});

/** A member without counts. */
export const sampleTown = (
  key: string,
  name: string,
  changes: Partial<RegisteredMember['member']> = {},
): RegisteredMember => ({
  member: {
    key,
    name,
    officialName: name,
    kind: 'gemeinde',
    standing: 'mitglied',
    ars: null,
    countyKey: '06433',
    countyPart: null,
    areaHectares: null,
    ...changes,
  },
  population: [],
});

/** Takes part with a project group since the end of the report year 2025. */
export const samplePart = (
  undertakingId: string,
  memberId: string,
  changes: Partial<ParticipationRecord> = {},
): ParticipationRecord => ({
  undertakingId,
  memberId,
  validFrom: day('2025-10-31'),
  validTo: null,
  participates: true,
  represented: true,
  roles: ['PG'],
  implementation: null,
  coreTeam: false,
  responsible: true,
  note: '',
  version: 1,
  ...changes,
});
