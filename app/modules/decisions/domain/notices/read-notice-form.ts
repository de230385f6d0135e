import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { dutySentence, isOccasion, type OccasionId, occasionOf } from './occasions.ts';

export const TITLE_MAX = 200;

/** What someone typed of a notice. */
export interface NoticeForm {
  readonly title: string;
  readonly occasion: string;
  readonly startsOn: string;
  readonly memberKeys: readonly string[];
}

export interface NoticePlan {
  readonly title: string;
  readonly occasion: OccasionId;
  readonly startsOn: CalendarDate;
  readonly memberKeys: readonly string[];
}

export interface NoticeRefusal {
  readonly field: keyof NoticeForm;
  readonly message: string;
}

/** Reads what a notice is about, or says everything that is wrong with it. Whether the members exist, the caller knows. */
export function readNoticeForm(form: NoticeForm): Result<NoticePlan, readonly NoticeRefusal[]> {
  const title = form.title.trim();
  const start = readGermanDay(form.startsOn);
  const occasion = isOccasion(form.occasion) ? form.occasion : undefined;
  const memberKeys = [...new Set(form.memberKeys)];
  const refusals: NoticeRefusal[] = [
    ...titleRefusals(title),
    ...occasionRefusals(occasion),
    ...(start ? [] : [{ field: 'startsOn' as const, message: NO_DAY }]),
    ...partyRefusals(occasion, memberKeys.length),
  ];
  return occasion && start && refusals.length === 0
    ? ok({ title, occasion, startsOn: start, memberKeys })
    : fail(refusals);
}

const NO_DAY = 'Geben Sie den geplanten Beginn als Tag an, zum Beispiel 01.03.2027.';

function titleRefusals(title: string): NoticeRefusal[] {
  if (title === '')
    return [{ field: 'title', message: 'Geben Sie einen Titel ein, an dem man das Vorhaben erkennt.' }];
  if (title.length > TITLE_MAX)
    return [{ field: 'title', message: `Kürzen Sie den Titel auf höchstens ${TITLE_MAX} Zeichen.` }];
  return [];
}

function occasionRefusals(occasion: OccasionId | undefined): NoticeRefusal[] {
  if (!occasion) return [{ field: 'occasion', message: 'Wählen Sie, worum es geht.' }];
  const chosen = occasionOf(occasion);
  return chosen.duty === 'keine'
    ? [{ field: 'occasion', message: `${dutySentence(chosen)} Sie müssen hier nichts anlegen.` }]
    : [];
}

/** An agreement has two sides at least; an undertaking under § 127a HGO may be one municipality's. */
function partyRefusals(occasion: OccasionId | undefined, count: number): NoticeRefusal[] {
  const least = occasion !== undefined && occasionOf(occasion).law === 'kgg' ? 2 : 1;
  if (count >= least) return [];
  const message =
    least === 1 ? 'Wählen Sie mindestens eine beteiligte Kommune.' : 'Wählen Sie mindestens zwei Beteiligte.';
  return [{ field: 'memberKeys', message }];
}
