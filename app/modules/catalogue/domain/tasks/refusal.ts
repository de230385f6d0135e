/** One thing a form cannot be taken with: which field, and a German sentence with the remedy. */
export interface Refusal<Field extends string> {
  readonly field: Field;
  readonly message: string;
}
