import { type CalendarDate, dayNumber } from '../../../../foundation/calendar-date.ts';
import { germanCount, germanDate } from '../../../../foundation/german.ts';
import type { MatterOutlook } from './matter-outlook.ts';

export interface StartFinding {
  readonly tone: 'success' | 'warning';
  readonly text: string;
}

/** Whether the wished start can be kept with the dates known so far; null where start or date is open. */
export function startFinding(
  { on, estimated }: Pick<MatterOutlook, 'on' | 'estimated'>,
  wishedStart: CalendarDate | null,
): StartFinding | null {
  if (on === null || wishedStart === null) return null;
  const days = dayNumber(wishedStart) - dayNumber(on);
  const start = `Gewünschter Beginn ${germanDate(wishedStart)}`;
  if (days > 0)
    return {
      tone: 'success',
      text: `${start}: ${estimated ? 'voraussichtlich ' : ''}zu halten, ${germanCount(days, 'Tag', 'Tage')} nach dem letzten Beschluss.`,
    };
  return {
    tone: 'warning',
    text: `${start}: nicht zu halten, der letzte Beschluss fällt ${days === 0 ? 'erst am selben Tag' : `${germanCount(-days, 'Tag', 'Tage')} später`}. Verschieben Sie den Beginn oder vereinbaren Sie eine Sondersitzung.`,
  };
}
