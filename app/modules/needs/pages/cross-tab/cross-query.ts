import { ATTRIBUTES, type Attribute } from '../../domain/cross-tab/attributes.ts';
import { MEASURES, type Measure } from '../../domain/cross-tab/measure.ts';
import { readLimits, USUAL_LIMITS } from '../../domain/cross-tab/size-class.ts';
import type { FieldProblem } from '../ranking/weight-fields.ts';

/** What a row may be: a topic or a class of members. */
export const ROW_KINDS = ['bereich', 'aufgabe', ...ATTRIBUTES] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** What the address of the cross-tab asks for. */
export interface CrossQuery {
  /** Slug of the round; null for the latest. */
  readonly round: string | null;
  readonly rows: RowKind;
  readonly columns: Attribute;
  readonly measure: Measure;
  /** Slug of an area; '' for all. */
  readonly area: string;
  /** As typed. */
  readonly limitsText: string;
  readonly limits: readonly number[];
  readonly problems: readonly FieldProblem[];
  /** The address as it came, for links that keep it. */
  readonly parameters: URLSearchParams;
}

/**
 * Reads the address of the cross-tab. Own limits of classes are for who may read single ratings: from two sets of limits
 * that differ in one municipality its answer could be had.
 */
export function readCrossQuery(query: URLSearchParams, showsRatings: boolean): CrossQuery {
  const limitsText = query.get('klassen')?.trim() ?? '';
  const read = limitsText === '' || !showsRatings ? null : readLimits(limitsText);
  const rows = wordOf(ROW_KINDS, query.get('zeilen'), 'bereich');
  const columns = wordOf(ATTRIBUTES, query.get('spalten'), 'groesse');
  return {
    round: query.get('runde') || null,
    rows,
    columns,
    measure: wordOf(MEASURES, query.get('wert'), 'kommunen'),
    area: query.get('bereich') ?? '',
    limitsText,
    limits: read?.ok ? read.value : USUAL_LIMITS,
    problems: [
      ...(read && !read.ok ? [{ field: 'klassen', label: 'Größenklassen', message: read.error }] : []),
      ...(rows === columns ? [SAME] : []),
    ],
    parameters: query,
  };
}

const SAME = {
  field: 'spalten',
  label: 'Spalten',
  message: 'Wählen Sie für Zeilen und Spalten zwei verschiedene Merkmale.',
};

const wordOf = <Word extends string>(words: readonly Word[], text: string | null, usual: Word): Word =>
  words.find((word) => word === text) ?? usual;
