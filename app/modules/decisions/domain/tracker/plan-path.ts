import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Decider } from '../authority/member-bodies.ts';
import { STATION_LABELS, type Station } from './station.ts';

/** A body of a member that a paper may pass. */
export interface PathBody {
  readonly id: string;
  readonly station: Station;
  readonly name: string;
}

/** One step of a planned path; department and head have no body of their own. */
export interface PlannedStep {
  readonly station: Station;
  readonly bodyId: string | null;
  readonly bodyName: string;
}

/** The whole way of a paper that the council decides. The local council is heard only where it is asked for. */
const WAY: readonly Station[] = ['exekutive', 'ortsbeirat', 'ausschuss', 'vertretung'];
/** Without these the paper cannot go on; a member may have no committee. */
const NEEDED: readonly Station[] = ['exekutive', 'vertretung'];
/** Money passes the Haupt- und Finanzausschuss (practice 4). */
const FINANCE = /finanz/i;

/**
 * The path of a member's paper: from the department to the body that decides, and no further (practice 1, 4).
 * Refuses with a German sentence where a body that the path needs is not recorded.
 */
export function planPath(
  bodies: readonly PathBody[],
  decidedBy: Decider,
  { withLocalCouncil = false }: { readonly withLocalCouncil?: boolean } = {},
): Result<readonly PlannedStep[], string> {
  if (decidedBy === 'leitung') return ok([FACHAMT, head(bodies)]);
  const stations = WAY.slice(0, WAY.indexOf(decidedBy) + 1);
  const steps: PlannedStep[] = [FACHAMT];
  for (const station of stations) {
    if (station === 'ortsbeirat' && !withLocalCouncil) continue;
    const body = bodyFor(bodies, station);
    if (body) steps.push({ station, bodyId: body.id, bodyName: body.name });
    else if (NEEDED.includes(station)) return fail(missing(station));
  }
  return ok(steps);
}

const withoutBody = (station: Station): PlannedStep => ({
  station,
  bodyId: null,
  bodyName: STATION_LABELS[station],
});

const FACHAMT = withoutBody('fachamt');

/** The head needs no entry of its own; where there is one, its name is used. */
function head(bodies: readonly PathBody[]): PlannedStep {
  const body = bodyFor(bodies, 'leitung');
  return body ? { station: 'leitung', bodyId: body.id, bodyName: body.name } : withoutBody('leitung');
}

function bodyFor(bodies: readonly PathBody[], station: Station): PathBody | undefined {
  const candidates = bodies.filter((body) => body.station === station);
  return candidates.find(({ name }) => FINANCE.test(name)) ?? candidates[0];
}

const missing = (station: Station): string =>
  station === 'exekutive'
    ? 'Für dieses Mitglied ist kein Magistrat, Gemeindevorstand oder Kreisausschuss eingetragen. Legen Sie das Gremium unter „Gremien“ an.'
    : 'Für dieses Mitglied ist keine Vertretung (Stadtverordnetenversammlung, Gemeindevertretung oder Kreistag) eingetragen. Legen Sie das Gremium unter „Gremien“ an.';
