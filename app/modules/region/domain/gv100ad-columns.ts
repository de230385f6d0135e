/**
 * Columns of the official list GV100AD (Destatis, GV-ISys), counted from 1, both ends included; worked out from the
 * file of 30.11.2025 and compared with every Hessian municipality. Names are what an error message calls the field.
 */
export interface Column {
  readonly field: string;
  readonly from: number;
  readonly to: number;
}

export const LINE_WIDTH = 220;

/** Satzarten: 10 Land, 20 Regierungsbezirk, 30 Region, 40 Kreis, 50 Gemeindeverband, 60 Gemeinde. */
export const RECORD_KINDS: readonly string[] = ['10', '20', '30', '40', '50', '60'];
export const COUNTY_RECORD = '40';
export const MUNICIPALITY_RECORD = '60';

export const RECORD_KIND: Column = { field: 'Satzart', from: 1, to: 2 };
export const EFFECTIVE_DATE: Column = { field: 'Gebietsstand', from: 3, to: 10 };
export const COUNTY_KEY: Column = { field: 'Kreisschlüssel', from: 11, to: 15 };
export const AGS: Column = { field: 'Gemeindeschlüssel', from: 11, to: 18 };
export const ASSOCIATION: Column = { field: 'Gemeindeverband', from: 19, to: 22 };
export const NAME: Column = { field: 'Bezeichnung', from: 23, to: 72 };
export const SEAT: Column = { field: 'Verwaltungssitz', from: 73, to: 122 };
export const TEXT_MARK: Column = { field: 'Textkennzeichen', from: 123, to: 124 };
export const AREA: Column = { field: 'Fläche', from: 129, to: 139 };
export const POPULATION: Column = { field: 'Bevölkerung', from: 140, to: 150 };
export const POSTCODE: Column = { field: 'Postleitzahl', from: 166, to: 170 };

/** The text of a column without the blanks that fill it. Lines shorter than 220 (trimmed by an editor) are read too. */
export const columnText = (line: string, column: Column): string =>
  line.slice(column.from - 1, column.to).trim();
