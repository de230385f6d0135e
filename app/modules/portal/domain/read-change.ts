/** One field of a recorded change; a missing side means that the field did not exist then. */
export interface ChangedField {
  /** Way to the field, "grants.1.role"; '' where the whole is a single value. */
  readonly field: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * Reads the recorded payload ({"before": …, "after": …}) as a list of fields that differ, in the order in which they
 * were recorded. Null: the payload was erased by a deletion rule.
 */
export function readChange(payload: string | null): readonly ChangedField[] | null {
  if (payload === null) return null;
  const { before, after } = JSON.parse(payload) as { before?: unknown; after?: unknown };
  const [old, fresh] = [flatten(before), flatten(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .map((field) => ({ field, before: old.get(field), after: fresh.get(field) }))
    .filter((change) => change.before !== change.after);
}

/** Null and absent are the same to a reader: nothing was there. */
function flatten(value: unknown, field = ''): Map<string, string> {
  if (value === undefined || value === null) return new Map();
  if (typeof value !== 'object')
    return new Map([[field, typeof value === 'string' ? value : JSON.stringify(value)]]);
  const parts = Object.entries(value).flatMap(([key, part]) => [
    ...flatten(part, field === '' ? key : `${field}.${key}`),
  ]);
  return new Map(parts);
}
