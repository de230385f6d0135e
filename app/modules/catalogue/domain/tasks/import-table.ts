/** One cell of a table from outside, with its address as a spreadsheet shows it ("B7"). */
export interface ImportCell {
  readonly text: string;
  readonly at: string;
}

/** A table from outside, whatever file it came in. */
export interface ImportTable {
  readonly header: readonly ImportCell[];
  readonly rows: readonly (readonly ImportCell[])[];
}

/** Why a cell cannot be taken: its address and a German sentence with the remedy. */
export interface ImportFault {
  readonly at: string;
  readonly message: string;
}
