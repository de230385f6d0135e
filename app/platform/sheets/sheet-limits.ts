import type { ApartLimits } from '../run-apart.ts';

/** How large a spreadsheet from outside may be. */
export interface SheetLimits extends ApartLimits {
  /** All its parts unpacked, as bytes. */
  readonly unpackedBytes: number;
  readonly parts: number;
  readonly sheets: number;
  readonly rows: number;
  readonly columns: number;
}

/** 20,000 rows of nine texts take 3 seconds and 420 MB under load; the form of a round has 150. */
export const SHEET_LIMITS: SheetLimits = {
  milliseconds: 10_000,
  megabytes: 600,
  unpackedBytes: 64 * 1024 * 1024,
  parts: 1_000,
  sheets: 20,
  rows: 20_000,
  columns: 200,
};
