import type { Selectable } from 'kysely';
import type { DB } from '../../../../db/schema/tables.ts';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import { isMatter } from '../domain/authority/authority-law.ts';
import type { MatterDetails, MatterRecord, MatterSubject } from '../domain/tracker/matter-record.ts';

export const toColumns = (matter: MatterDetails) => ({
  title: matter.title,
  kind: matter.kind,
  summary: matter.summary,
  resolution: matter.resolution,
  grounds: matter.grounds,
  needs_all: matter.needsAll,
  needs_all_source: matter.needsAllSource,
  non_public: matter.nonPublic,
  wished_start: matter.wishedStart,
});

type Row = Selectable<DB['decisions.matter']>;

export function toRecord(row: Row): MatterRecord {
  if (!isMatter(row.kind)) throw new Error(`matter ${row.id} has the unknown kind "${row.kind}"`);
  return {
    id: row.id,
    title: row.title,
    kind: row.kind,
    summary: row.summary,
    resolution: row.resolution,
    grounds: row.grounds,
    needsAll: row.needs_all,
    needsAllSource: row.needs_all_source,
    nonPublic: row.non_public,
    wishedStart: row.wished_start === null ? null : calendarDate(row.wished_start),
    subject: subjectOf(row),
    state: row.state === 'eingestellt' ? 'eingestellt' : 'laufend',
    isSample: row.is_sample,
    version: row.version,
  };
}

function subjectOf({ subject_kind, subject_title, subject_path }: Row): MatterSubject | null {
  if (subject_kind === null || subject_title === null || subject_path === null) return null;
  return { kind: subject_kind, title: subject_title, path: subject_path };
}
