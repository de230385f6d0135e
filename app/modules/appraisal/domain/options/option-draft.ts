/** One pay grade as typed. */
export interface StaffDraft {
  readonly payGrade: string;
  readonly persons: string;
  readonly places: string;
}

/** An option as typed, word for word. */
export interface OptionDraft {
  readonly title: string;
  readonly organisation: string;
  readonly legalForm: string;
  readonly carrier: string;
  /** Rows of the form; empty ones are left out. */
  readonly staff: readonly StaffDraft[];
  readonly material: string;
  readonly onceCost: string;
  readonly yearCost: string;
  readonly vat: string;
  readonly vatNote: string;
  readonly setupWeeks: string;
  readonly transfer: string;
  readonly transferPlaces: string;
  readonly transferNote: string;
  readonly consent: string;
  readonly representation: string;
  readonly consentOn: string;
  readonly assessment: string;
  /** By label of the criterion; '' for none. */
  readonly points: ReadonlyMap<string, string>;
}

export type OptionField = keyof OptionDraft | 'conflict' | 'count' | 'preferred';

/** Why an option cannot be kept as typed. */
export interface OptionRefusal {
  readonly field: OptionField;
  /** Row of the staff table, counted from 0; null for everything else. */
  readonly row: number | null;
  /** German sentence with the remedy. */
  readonly message: string;
}

export const optionRefusal = (
  field: OptionField,
  message: string,
  row: number | null = null,
): OptionRefusal => ({ field, row, message });
