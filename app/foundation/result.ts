/** Outcome of a rule or a parser that can refuse: either the value, or the reason in a form the caller can show. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const fail = <E>(error: E): Result<never, E> => ({ ok: false, error });

/** The value of what cannot be refused any more: decided before, or data of our own. A refusal is a programming error and throws. */
export function must<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(`refused what was settled: ${JSON.stringify(result.error)}`);
}
