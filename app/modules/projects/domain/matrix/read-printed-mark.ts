import { fail, ok, type Result } from '../../../../foundation/result.ts';
import {
  isRepresented,
  isRole,
  orderedRoles,
  type Participation,
  takesPart,
} from '../participation/participation.ts';

const MARK = /^(X)?(?: ?(X))?((?: ?\([A-Z, ]+\))*)$/;

/**
 * Reads a mark as the reports print it: "" none, "X" participates, "X (PG)" and is represented, "X X (PL) (PG)" project
 * and implementation, "(LKG)" the head of the steering group attends though the member does not take part.
 * In a column without implementation a second X is refused. Error: a German sentence.
 */
export function readPrintedMark(mark: string, hasImplementation: boolean): Result<Participation, string> {
  const match = MARK.exec(mark.trim());
  if (!match) return fail(`„${mark}“ ist keine Eintragung wie „X“, „X (PG)“ oder „X X (PL)“.`);
  if (match[2] && !hasImplementation) return fail(`„${mark}“ hat zwei X, die Spalte aber keine Umsetzung.`);
  const roles: readonly string[] = (match[3] ?? '').match(/[A-Z]+/g) ?? [];
  const unknown = roles.find((role) => !isRole(role));
  if (unknown !== undefined) return fail(`„${unknown}“ in „${mark}“ ist keine Rolle (PL, PG, AG, LKG).`);
  const known = orderedRoles(roles.filter(isRole));
  const participates = match[1] === 'X';
  if (!participates && known.some((role) => role !== 'LKG'))
    return fail(`„${mark}“ nennt eine Rolle ohne Beteiligung.`);
  return ok(participation(participates, known, hasImplementation ? match[2] === 'X' : null));
}

function participation(
  participates: boolean,
  roles: Participation['roles'],
  implementation: boolean | null,
): Participation {
  const responsible = takesPart({ participates, implementation }) ? true : null;
  return {
    participates,
    represented: isRepresented(participates, roles),
    roles,
    implementation,
    coreTeam: false,
    responsible,
    note: '',
  };
}
