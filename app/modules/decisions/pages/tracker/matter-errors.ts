import type { FieldError } from '../../../../ui/notice.tsx';
import type { MatterRefusal } from '../../domain/tracker/check-matter.ts';

/** Field of the page for each field of the rule. */
const FIELDS: Readonly<Record<MatterRefusal['field'], { readonly field: string; readonly label: string }>> = {
  title: { field: 'titel', label: 'Titel' },
  kind: { field: 'art', label: 'Worum es geht' },
  summary: { field: 'gegenstand', label: 'Gegenstand' },
  resolution: { field: 'beschluss', label: 'Beschlussvorschlag' },
  grounds: { field: 'begruendung', label: 'Begründung' },
  needsAll: { field: 'alle', label: 'Zustimmung aller' },
  needsAllSource: { field: 'allequelle', label: 'Woraus folgt das?' },
  nonPublic: { field: 'nichtoeffentlich', label: 'Öffentlichkeit' },
  wishedStart: { field: 'beginn', label: 'Gewünschter Beginn' },
  members: { field: 'mitglied', label: 'Mitglieder' },
  figures: { field: 'tabelle', label: 'Zahlen' },
  conflict: { field: 'titel', label: 'Zwischenzeitlich geändert' },
};

export const matterErrors = (refusals: readonly MatterRefusal[]): FieldError[] =>
  refusals.map(({ field, message }) => ({ ...FIELDS[field], message }));
