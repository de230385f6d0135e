import { germanCount, germanDate } from '../../../../foundation/german.ts';
import {
  type ReportPeriod,
  STATUS_LISTS,
  type StatusLine,
  type StatusListKey,
  type StatusLists,
} from './status-list.ts';

export const LIST_KEYS = Object.keys(STATUS_LISTS) as readonly StatusListKey[];

/** "(15 Kreiskommunen; Minimalziel erreicht)", empty where there is nothing to say. */
export function lineDetail({ participants, note }: Pick<StatusLine, 'participants' | 'note'>): string {
  const parts = [
    ...(participants === null ? [] : [germanCount(participants, 'Kreiskommune', 'Kreiskommunen')]),
    ...(note === '' ? [] : [note]),
  ];
  return parts.length === 0 ? '' : `(${parts.join('; ')})`;
}

/** The lists as text to copy into a report; a list without entries is left out. */
export function statusText(lists: StatusLists, { startsOn, endsOn }: ReportPeriod): string {
  const head = `Berichtszeitraum ${germanDate(startsOn)} bis ${germanDate(endsOn)}`;
  const blocks = LIST_KEYS.filter((key) => lists[key].length > 0).map((key) =>
    [`${STATUS_LISTS[key]}:`, ...lists[key].map(lineText)].join('\n'),
  );
  return [head, ...blocks].join('\n\n');
}

function lineText(line: StatusLine): string {
  const sample = line.isSample ? ' [Beispieldaten]' : '';
  const isNew = line.isNew ? ' – neu gestartet' : '';
  return ['-', line.title, lineDetail(line)].filter((part) => part !== '').join(' ') + isNew + sample;
}
