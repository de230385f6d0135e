/** A document without form: what stands in it, not how it looks. Written as PDF and as Word by platform/documents. */
export interface Paper {
  readonly title: string;
  /** Small line above the title: the office, the kind of paper. */
  readonly kicker?: string;
  /** Language-neutral file properties. */
  readonly author: string;
  /** "Stand: 21.11.2026", printed in the footer of every page. */
  readonly asOf: string;
  /** Printed on every page where anything is made up. */
  readonly isSample: boolean;
  readonly blocks: readonly PaperBlock[];
}

export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered?: boolean; readonly items: readonly string[] }
  /** Terms with values in two columns. */
  | { readonly kind: 'facts'; readonly items: readonly { readonly term: string; readonly value: string }[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly { readonly header: string; readonly align?: 'end' }[];
      readonly rows: readonly (readonly string[])[];
      /** Sums, set apart. */
      readonly footer?: readonly string[];
    }
  /** Lines for place, date and signature, each with who signs below. */
  | { readonly kind: 'signatures'; readonly parties: readonly PaperParty[] }
  /** A framed remark. */
  | { readonly kind: 'notice'; readonly title: string; readonly text: string };

export interface PaperParty {
  /** "Stadt Raunheim, vertreten durch den Magistrat". */
  readonly name: string;
  /** One line each: "Bürgermeisterin oder Bürgermeister". */
  readonly signatories: readonly string[];
}
