import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate, germanInteger } from '../../../../foundation/german.ts';
import type { DocumentState } from '../../../decisions/domain/index.ts';
import { type ReportRefusal, reportRefusal } from './report-refusal.ts';

export const INTRODUCTION_MAX = 4_000;

export interface SendingRequest {
  /** Until when the members shall answer; null where no day was given. */
  readonly dueOn: CalendarDate | null;
  readonly introduction: string;
}

export interface SendingFacts {
  readonly today: CalendarDate;
  readonly number: number;
  /** Numbers of the same kind that went round, with where they stand. */
  readonly sent: readonly { readonly number: number; readonly state: DocumentState }[];
  readonly latestNumber: number;
  readonly participants: number;
}

/** All that keeps a frozen report from going round. Each number goes round once; a newer one replaces an older one. */
export function checkSending(request: SendingRequest, facts: SendingFacts): readonly ReportRefusal[] {
  const barred = refuseNumber(facts);
  if (barred !== null) return [reportRefusal('stand', barred)];
  return [...refuseDay(request, facts), ...refuseIntroduction(request)];
}

/** Why a number cannot go round whatever is typed; null where it can. */
export function refuseNumber({ number, sent, latestNumber, participants }: SendingFacts): string | null {
  const before = sent.find((one) => one.number === number);
  if (before?.state === 'zurueckgezogen')
    return `Nummer ${number} wurde versandt und zurückgezogen. Schreiben Sie den Bericht noch einmal fest, und senden Sie die neue Nummer.`;
  if (before)
    return `Nummer ${number} ist schon versandt worden. Was sich seither ändert, schreiben Sie als neue Nummer fest und senden diese.`;
  if (number < latestNumber)
    return `Es gibt eine neuere Fassung. Senden Sie Nummer ${latestNumber}, damit alle über dasselbe entscheiden.`;
  const running = sent.find(({ state }) => state === 'im-umlauf' || state === 'entwurf');
  if (running)
    return `Nummer ${running.number} ist noch im Umlauf. Ziehen Sie das Dokument zurück, bevor Sie Nummer ${number} senden.`;
  return participants === 0
    ? 'An diesem Projekt nimmt heute keine Kommune teil. Tragen Sie zuerst die Beteiligten ein.'
    : null;
}

function refuseDay({ dueOn }: SendingRequest, { today }: SendingFacts): ReportRefusal[] {
  if (dueOn === null)
    return [reportRefusal('frist', 'Nennen Sie den Tag, bis zu dem die Kommunen entscheiden sollen.')];
  return dueOn < today
    ? [
        reportRefusal(
          'frist',
          `Die Frist ${germanDate(dueOn)} ist schon vorbei. Wählen Sie einen späteren Tag.`,
        ),
      ]
    : [];
}

const refuseIntroduction = ({ introduction }: SendingRequest): ReportRefusal[] =>
  introduction.length > INTRODUCTION_MAX
    ? [
        reportRefusal(
          'text',
          `Kürzen Sie das Anschreiben auf höchstens ${germanInteger(INTRODUCTION_MAX)} Zeichen.`,
        ),
      ]
    : [];
