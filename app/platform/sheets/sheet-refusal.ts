/** Why a spreadsheet from outside is not read. */
export type SheetFault =
  | 'not-xlsx'
  | 'old-excel'
  | 'open-document'
  | 'encrypted'
  | 'macros'
  | 'external-links'
  | 'formulas'
  | 'broken'
  | 'too-many-sheets'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-large'
  | 'too-costly';

export interface SheetRefusal {
  readonly kind: SheetFault;
  /** German, with the remedy; names the cells. */
  readonly message: string;
  /** Addresses of faulty cells ("Blatt!B7"), all of them. */
  readonly cells: readonly string[];
}

const SAVE_AS = 'Speichern Sie sie in Excel oder LibreOffice als Excel-Arbeitsmappe (.xlsx)';

const SENTENCES: Readonly<Record<Exclude<SheetFault, 'formulas'>, string>> = {
  'not-xlsx': `Diese Datei ist keine Excel-Arbeitsmappe, auch wenn ihr Name es sagt. ${SAVE_AS}, und laden Sie die neue Datei hoch.`,
  'old-excel': `Diese Datei hat das alte Excel-Format (.xls). ${SAVE_AS}, und laden Sie die neue Datei hoch.`,
  'open-document': `Diese Datei hat das Format OpenDocument (.ods). ${SAVE_AS}, und laden Sie die neue Datei hoch.`,
  encrypted:
    'Diese Datei ist mit einem Kennwort geschützt. Speichern Sie sie ohne Kennwort, und laden Sie sie noch einmal hoch.',
  macros:
    'Diese Datei enthält Makros. Speichern Sie sie als Excel-Arbeitsmappe ohne Makros (.xlsx), und laden Sie die neue Datei hoch.',
  'external-links':
    'Diese Datei bezieht Werte aus anderen Dateien oder aus einer Datenquelle. Lösen Sie die Verknüpfungen (in Excel unter „Daten“), und laden Sie die Datei noch einmal hoch.',
  broken:
    'Diese Datei ist beschädigt und kann nicht gelesen werden. Öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie neu, und laden Sie die neue Datei hoch.',
  'too-many-sheets':
    'Diese Datei hat zu viele Blätter. Löschen Sie die Blätter, die nicht gebraucht werden, und laden Sie sie noch einmal hoch.',
  'too-many-rows':
    'Diese Datei hat zu viele Zeilen. Löschen Sie Zeilen, die nicht dazugehören, auch weit unten, und laden Sie sie noch einmal hoch.',
  'too-many-columns':
    'Diese Datei hat zu viele Spalten. Löschen Sie Spalten, die nicht dazugehören, auch weit rechts, und laden Sie sie noch einmal hoch.',
  'too-large':
    'Diese Datei wird beim Entpacken zu groß. Entfernen Sie Bilder und Blätter, die nicht gebraucht werden, und laden Sie sie noch einmal hoch.',
  'too-costly':
    'Diese Datei zu lesen, dauert zu lange oder braucht zu viel Speicher. Übertragen Sie die Angaben in eine neue Arbeitsmappe, und laden Sie diese hoch.',
};

const NAMED_CELLS = 10;

export const refuseSheet = (
  kind: Exclude<SheetFault, 'formulas'>,
  cells: readonly string[] = [],
): SheetRefusal => ({
  kind,
  message: cells.length > 0 ? `${SENTENCES[kind]} Es geht um ${listCells(cells)}.` : SENTENCES[kind],
  cells,
});

/** A formula's stored result may differ from what it says; a form takes values alone. */
export const refuseFormulas = (cells: readonly string[]): SheetRefusal => ({
  kind: 'formulas',
  message: `Diese Datei enthält Formeln in ${listCells(cells)}. Ersetzen Sie sie durch ihre Werte (kopieren, dann „Werte einfügen“), und laden Sie die Datei noch einmal hoch.`,
  cells,
});

/** "A!B7, A!B8 und 3 weiteren Zellen". */
function listCells(cells: readonly string[]): string {
  const shown = cells.slice(0, NAMED_CELLS);
  const rest = cells.length - shown.length;
  if (rest > 0)
    return `${shown.join(', ')} und ${rest === 1 ? 'einer weiteren Zelle' : `${rest} weiteren Zellen`}`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} und ${shown.at(-1)}`;
}
