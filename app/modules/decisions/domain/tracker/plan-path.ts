import type { Decider } from '../authority/member-bodies.ts';
import { STATION_LABELS, type Station } from './station.ts';

/** A body of a member that a paper may pass. */
export interface PathBody {
  readonly id: string;
  readonly station: Station;
  readonly name: string;
}

/** One step of a planned path; without a body where the member has none on record. */
export interface PlannedStep {
  readonly station: Station;
  readonly bodyId: string | null;
  readonly bodyName: string;
}

export interface PathOptions {
  /** The local council is heard only where it is asked for. */
  readonly withLocalCouncil?: boolean;
  /** What the law calls a body that is not on record. */
  readonly nameOf?: (station: Station) => string;
}

/** The whole way of a paper that the council decides. */
const WAY: readonly Station[] = ['fachamt', 'exekutive', 'ortsbeirat', 'ausschuss', 'vertretung'];
/** Without these the paper cannot go on; a member may have no committee and no local council. */
const NEEDED: readonly Station[] = ['fachamt', 'leitung', 'exekutive', 'vertretung'];
/** Money passes the Haupt- und Finanzausschuss (practice 4). */
const FINANCE = /finanz/i;

/**
 * The path of a member's paper: from the department to the body that decides, and no further (practice 1, 4). A needed
 * body that is not on record stands on the path by its name: its date is unknown until it is recorded.
 */
export function planPath(
  bodies: readonly PathBody[],
  decidedBy: Decider,
  { withLocalCouncil = false, nameOf = (station) => STATION_LABELS[station] }: PathOptions = {},
): readonly PlannedStep[] {
  const stations = decidedBy === 'leitung' ? HEAD : WAY.slice(0, WAY.indexOf(decidedBy) + 1);
  return stations
    .filter((station) => station !== 'ortsbeirat' || withLocalCouncil)
    .map((station): PlannedStep => {
      const body = bodyFor(bodies, station);
      return { station, bodyId: body?.id ?? null, bodyName: body?.name ?? nameOf(station) };
    })
    .filter(({ station, bodyId }) => bodyId !== null || NEEDED.includes(station));
}

const HEAD: readonly Station[] = ['fachamt', 'leitung'];

/** The body of a station; of several committees the one for finance. */
function bodyFor(bodies: readonly PathBody[], station: Station): PathBody | undefined {
  const candidates = bodies.filter((body) => body.station === station);
  return candidates.find(({ name }) => FINANCE.test(name)) ?? candidates[0];
}
