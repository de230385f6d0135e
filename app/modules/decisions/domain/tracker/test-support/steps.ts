import { type CalendarDate, calendarDate } from '../../../../../foundation/calendar-date.ts';
import type { BodyCalendar } from '../../../../meetings/domain/index.ts';
import type { PathStep } from '../path-step.ts';
import type { Station } from '../station.ts';

export const day = (text: string): CalendarDate => calendarDate(text);

/** A step as it stands after planning. */
export const sampleStep = (changes: Partial<PathStep> & Pick<PathStep, 'station'>): PathStep => ({
  position: 1,
  bodyId: changes.station,
  bodyName: changes.station,
  state: 'offen',
  paper: 'entwurf',
  nonPublic: false,
  paperNumber: '',
  plannedOn: null,
  decidedOn: null,
  votes: null,
  deviation: '',
  condition: '',
  proofSha256: null,
  version: 1,
  ...changes,
});

/** A path through these stations, all open; bodies carry the station's word as id and name. */
export const samplePath = (...stations: Station[]): PathStep[] =>
  stations.map((station, index) => sampleStep({ station, position: index + 1 }));

/** Sittings on these days; `closingDays` before each the papers are due. */
export const sampleCalendar = (
  kind: BodyCalendar['kind'],
  days: readonly string[],
  changes: Partial<BodyCalendar> = {},
): BodyCalendar => ({
  id: kind,
  memberKey: '06433010',
  kind,
  name: kind,
  position: 1,
  closingDays: 14,
  rhythmWeeks: null,
  sittings: days.map((on) => ({ id: on, on: day(on), closesOn: null, cancelled: false })),
  ...changes,
});
