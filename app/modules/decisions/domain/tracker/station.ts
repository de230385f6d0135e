import type { Decider } from '../authority/member-bodies.ts';

/**
 * Where a paper passes, in the order of the path: department, head, executive body, local council, committee, council
 * (HGO §§ 50, 62, 66, 70, 82; practice 1 and 4).
 */
export const STATIONS = ['fachamt', 'leitung', 'exekutive', 'ortsbeirat', 'ausschuss', 'vertretung'] as const;
export type Station = (typeof STATIONS)[number];

/** Who may have the last word of a member (practice 1). */
export const DECIDERS: readonly Decider[] = ['leitung', 'exekutive', 'vertretung'];

/** German words where a body's own name is unknown or too long. */
export const STATION_LABELS: Readonly<Record<Station, string>> = {
  fachamt: 'Fachamt',
  leitung: 'Dienststellenleitung',
  exekutive: 'Exekutives Gremium',
  ortsbeirat: 'Ortsbeirat',
  ausschuss: 'Ausschuss',
  vertretung: 'Vertretung',
};

/** Committees and local councils recommend; they decide nothing (HGO §§ 62, 82). */
export const isAdvisory = (station: Station): boolean => station === 'ausschuss' || station === 'ortsbeirat';

/** Department and head need no sitting. */
export const sits = (station: Station): boolean => station !== 'fachamt' && station !== 'leitung';

export const isStation = (text: string): text is Station => (STATIONS as readonly string[]).includes(text);

export const isDecider = (text: string): text is Decider => (DECIDERS as readonly string[]).includes(text);

/** True where a step waits for a body that is not on record. */
export const lacksBody = ({
  station,
  bodyId,
}: {
  readonly station: Station;
  readonly bodyId: string | null;
}): boolean => bodyId === null && sits(station);
