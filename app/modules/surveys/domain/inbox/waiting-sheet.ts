import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { WaitingItem } from '../../../decisions/domain/index.ts';
import type { SheetRecord } from '../life/sheet.ts';
import type { SurveyRecord } from '../life/survey.ts';
import { whySheetClosed } from '../sheet/sheet-steps.ts';

/** A sheet as it waits for somebody. */
export interface WaitedSheet {
  readonly survey: Pick<SurveyRecord, 'slug' | 'title' | 'state' | 'dueOn' | 'isSample'>;
  readonly sheet: Pick<SheetRecord, 'state' | 'releaseNumber' | 'returnNote'>;
  readonly member: { readonly key: string; readonly name: string };
  readonly openedOn: CalendarDate;
  /** Since when it lies before the head; null where it does not. */
  readonly handedOn: CalendarDate | null;
}

/** As whom someone works on a sheet; a deputy counts as the head. */
export type SheetPart = 'leitung' | 'beauftragte';

/** What of a sheet waits for someone, or null: answering for both, releasing for the head alone. */
export function waitingSheet(waited: WaitedSheet, part: SheetPart): WaitingItem | null {
  const { survey, sheet, member, openedOn, handedOn } = waited;
  const task = whySheetClosed({ survey: survey.state, sheet }) === null ? taskOf(waited, part) : null;
  if (task === null) return null;
  const path = `/erhebungen/${survey.slug}/bogen/${member.key}`;
  return {
    kind: 'bogen',
    title: survey.title,
    task,
    path: part === 'leitung' && sheet.state === 'zur-freigabe' ? `${path}/pruefen` : path,
    overviewPath: `/erhebungen/${survey.slug}`,
    memberKey: member.key,
    dueOn: survey.dueOn,
    waitsSince: (part === 'leitung' ? handedOn : null) ?? openedOn,
    amount: null,
    isSample: survey.isSample,
  };
}

function taskOf(
  { sheet: { state, releaseNumber, returnNote }, member: { name } }: WaitedSheet,
  part: SheetPart,
): string | null {
  switch (state) {
    case 'freigegeben':
      return null;
    case 'zur-freigabe':
      return part === 'leitung' ? `Liegt zur Freigabe vor: Bogen prüfen und freigeben für ${name}` : null;
    case 'offen':
    case 'in-arbeit':
      if (releaseNumber > 0) return `Geöffneten Bogen berichtigen und neu freigeben für ${name}`;
      if (returnNote !== '') return `Von der Leitung zurück: Bogen überarbeiten für ${name}`;
      return part === 'leitung'
        ? `Ihre Antworten fehlen: Bogen ausfüllen und freigeben für ${name}`
        : `Ihre Antworten fehlen: Bogen ausfüllen für ${name}`;
  }
}
