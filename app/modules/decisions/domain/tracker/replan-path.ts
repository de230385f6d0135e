import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { newStep } from './matter-record.ts';
import { isDecided, type PathStep } from './path-step.ts';
import type { PlannedStep } from './plan-path.ts';
import { STATIONS } from './station.ts';

/**
 * A path after another body was named to decide. What is decided stays; open steps that the new path has as well keep
 * their paper; the rest is planned anew. Refuses (German sentence) where a body behind the new end has decided already.
 */
export function replanPath(
  current: readonly PathStep[],
  planned: readonly PlannedStep[],
  nonPublic: boolean,
): Result<readonly PathStep[], string> {
  const done = current.filter(isDecided);
  const last = done.at(-1);
  const end = planned.at(-1);
  const beyond = done.find(({ station }) => end !== undefined && rank(station) > rank(end.station));
  if (beyond)
    return fail(
      `${beyond.bodyName} hat schon entschieden; der Weg kann nicht davor enden. Nehmen Sie zuerst dieses Ergebnis zurück.`,
    );
  const rest = planned.filter(({ station }) => last === undefined || rank(station) > rank(last.station));
  if (rest.length === 0 && last?.station !== end?.station)
    return fail('Auf diesem Weg bliebe niemand, der entscheidet. Wählen Sie ein anderes Gremium.');
  const steps = rest.map((step, index) => {
    const kept = current.find(
      (old) => !isDecided(old) && old.station === step.station && old.bodyId === step.bodyId,
    );
    const position = done.length + index + 1;
    return kept ? { ...kept, position, version: kept.version + 1 } : newStep(step, position, nonPublic);
  });
  return ok([...done, ...steps]);
}

const rank = (station: PathStep['station']): number => STATIONS.indexOf(station);

/** Nothing has happened on the path: it may be planned anew without asking. */
export const isUntouched = (path: readonly PathStep[]): boolean =>
  path.every(({ state, paper }) => state === 'offen' && paper === 'entwurf');
