import type { Cents } from '../../../foundation/cents.ts';
import type { PrintDescription } from './print-description.ts';

/** A layer in the JSON form of `allocate`: amounts and figures are decimal strings. */
export type SchemeLayer =
  | { readonly kind: 'flat'; readonly name: string; readonly amount: string }
  | { readonly kind: 'rate'; readonly name: string; readonly of: string; readonly rate: string }
  | { readonly kind: 'share'; readonly name: string; readonly percent: string; readonly of: string }
  | { readonly kind: 'rest'; readonly name: string; readonly of: string };

/** Where the figures of a measure come from: the Rechenweg names it. */
export interface MeasureNote {
  readonly source: string;
  /** The day the figures hold for, YYYY-MM-DD; null where the source gives none. */
  readonly asOf: string | null;
}

/** Layers and bounds in the JSON form of `allocate`, and the origin of every measure they use. */
export interface ContributionScheme {
  readonly layers: readonly SchemeLayer[];
  readonly floor?: { readonly amount: string } | { readonly of: string };
  readonly cap?: { readonly perUnit: string; readonly of: string };
  readonly guaranteed?: { readonly percent: string; readonly minimum: string };
  readonly measures: Readonly<Record<string, MeasureNote>>;
}

export interface ContributionRow {
  readonly memberKey: string;
  /** Decimal strings by measure, as `allocate` reads them. */
  readonly measures: Readonly<Record<string, string>>;
  /** Decimal strings by printed column, in the column's unit; null where nothing was printed. */
  readonly printed: Readonly<Record<string, string>> | null;
}

/** What a task costs, by which key, and what was printed about it. One year, whole. */
export interface ContributionTable {
  readonly slug: string;
  readonly title: string;
  /** German: state of planning as the source names it ("Planung 11/2023"). */
  readonly planningState: string;
  readonly source: string;
  /** Made up in part or whole: every page and export says so. */
  readonly isSample: boolean;
  /** The undertaking of the projects module it belongs to. */
  readonly undertakingSlug: string | null;
  readonly pool: Cents;
  readonly scheme: ContributionScheme;
  readonly print: PrintDescription | null;
  readonly rows: readonly ContributionRow[];
}

/** The measure that decides most of a table: that of its `rest` layer, else that of its last measured layer. */
export function keyMeasure(scheme: ContributionScheme): string | null {
  const measured = scheme.layers.filter((layer) => layer.kind !== 'flat');
  return measured.at(-1)?.of ?? null;
}
