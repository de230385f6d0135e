import type { NeighbourPair } from '../../app/modules/region/domain/index.ts';

/**
 * Which municipalities of a county border on each other: facts drawn once from the simplified boundaries of Hesse (state
 * of 2013; none of the members has changed its area since). Two are neighbours where their boundaries run within 30 m of
 * each other for at least 300 m; a shorter common border may be missing here. Unincorporated areas are no members.
 */
export const NEIGHBOUR_SOURCE = 'abgeleitet aus vereinfachten Gemeindegrenzen © GeoBasis-DE / BKG 2013';

const BORDERING: Readonly<Record<string, readonly string[]>> = {
  '06433001': ['06433004', '06433011', '06433013'],
  '06433002': ['06433005', '06433012'],
  '06433003': ['06433006', '06433008'],
  '06433004': ['06433011'],
  '06433005': ['06433012', '06433014'],
  '06433006': ['06433008', '06433009', '06433011', '06433014'],
  '06433007': ['06433010'],
  '06433008': ['06433009', '06433012'],
  '06433009': ['06433012', '06433014'],
  '06433010': ['06433012'],
  '06433011': ['06433013', '06433014'],
  '06433012': ['06433014'],
  '06435001': ['06435003', '06435016', '06435029'],
  '06435002': ['06435004', '06435005', '06435028', '06435029'],
  '06435003': ['06435008', '06435010', '06435016', '06435018', '06435029'],
  '06435004': ['06435005', '06435028'],
  '06435005': ['06435029'],
  '06435006': ['06435007', '06435013', '06435014', '06435020', '06435021', '06435026'],
  '06435007': ['06435014', '06435017', '06435020', '06435023'],
  '06435008': ['06435016'],
  '06435009': ['06435015', '06435018', '06435023'],
  '06435010': ['06435012', '06435015', '06435018', '06435029'],
  '06435011': ['06435014'],
  '06435012': ['06435015', '06435017', '06435024', '06435029'],
  '06435013': ['06435020', '06435021', '06435024'],
  '06435014': ['06435019', '06435023', '06435026'],
  '06435015': ['06435017', '06435023'],
  '06435017': ['06435020', '06435023', '06435024'],
  '06435019': ['06435022', '06435026'],
  '06435020': ['06435024'],
  '06435021': ['06435026'],
  '06435022': ['06435026'],
  '06435025': ['06435027', '06435028'],
};

/** The neighbours among the members of one county, each pair once. */
export const neighboursIn = (countyKey: string): readonly NeighbourPair[] =>
  Object.entries(BORDERING).flatMap(([key, others]) =>
    key.startsWith(countyKey) ? others.map((other) => [key, other] as const) : [],
  );
