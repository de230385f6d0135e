/** A sheet of an uploaded workbook: its cells as texts. */
export interface FilledSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** A cell that cannot be taken ("Bogen!E7"), and what to enter instead. */
export interface CellFault {
  readonly address: string;
  readonly message: string;
}
