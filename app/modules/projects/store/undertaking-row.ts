import type { Selectable } from 'kysely';
import type { DB } from '../../../../db/schema/tables.ts';
import { dayOf } from '../../../platform/db/day-of.ts';
import { knownWord, wordOf } from '../../../platform/db/word-of.ts';
import { isUndertakingKind, type StateEntry } from '../domain/undertakings/undertaking.ts';
import { isDriver, type Origin, type UndertakingRecord } from '../domain/undertakings/undertaking-record.ts';

type Row = Selectable<DB['projects.undertaking']>;

const ORIGIN_KINDS = ['bundle', 'proposal', 'undertaking'] as const satisfies readonly Origin['kind'][];

export const toRow = (allianceId: string, undertaking: Omit<UndertakingRecord, 'states'>) => ({
  alliance_id: allianceId,
  id: undertaking.id,
  slug: undertaking.slug,
  title: undertaking.title,
  kind: undertaking.kind,
  implementation_title: undertaking.implementationTitle,
  area_id: undertaking.areaId,
  printed_participants: undertaking.printedParticipants,
  description: undertaking.description,
  source: undertaking.source,
  parent_id: undertaking.parentId,
  crosses_county: undertaking.crossesCounty,
  drivers: [...undertaking.drivers],
  template_key: undertaking.template?.key ?? null,
  template_version: undertaking.template?.version ?? null,
  origin_kind: undertaking.origin?.kind ?? null,
  origin_id: undertaking.origin?.id ?? null,
  origin_title: undertaking.origin?.title ?? null,
  origin_path: undertaking.origin?.path ?? null,
  planned_start: undertaking.plannedStart,
  planned_end: undertaking.plannedEnd,
  is_sample: undertaking.isSample,
  version: undertaking.version,
});

export const toUndertaking = (row: Row, states: readonly StateEntry[]): UndertakingRecord => ({
  id: row.id,
  slug: row.slug,
  title: row.title,
  kind: knownWord(row.kind, isUndertakingKind),
  implementationTitle: row.implementation_title,
  areaId: row.area_id,
  printedParticipants: row.printed_participants,
  description: row.description,
  source: row.source,
  states,
  parentId: row.parent_id,
  crossesCounty: row.crosses_county,
  drivers: row.drivers.map((word) => knownWord(word, isDriver)),
  template: templateOf(row),
  origin: originOf(row),
  plannedStart: dayOf(row.planned_start),
  plannedEnd: dayOf(row.planned_end),
  isSample: row.is_sample,
  version: row.version,
});

const templateOf = ({ template_key: key, template_version: version }: Row): UndertakingRecord['template'] =>
  key === null || version === null ? null : { key, version };

function originOf({ origin_kind, origin_id, origin_title, origin_path }: Row): Origin | null {
  if (origin_kind === null || origin_id === null || origin_title === null || origin_path === null)
    return null;
  return { kind: wordOf(ORIGIN_KINDS, origin_kind), id: origin_id, title: origin_title, path: origin_path };
}
