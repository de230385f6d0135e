import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import { germanInteger } from '../../../../foundation/german.ts';
import type { DocumentForm, DocumentKind } from './document.ts';

export const TITLE_MAX = 200;
/** About a hundred pages; longer papers are attachments, not wording to agree to. */
export const BODY_MAX = 300_000;

/** A draft as the office writes it. */
export interface Draft {
  readonly title: string;
  readonly kind: DocumentKind;
  readonly form: DocumentForm;
  readonly sameVersion: boolean;
  readonly dueOn: CalendarDate | null;
  readonly body: string;
  readonly parties: readonly { readonly memberKey: string; readonly amount: Cents | null }[];
}

export interface DraftRefusal {
  readonly field: 'title' | 'body' | 'dueOn' | 'parties' | 'amount' | 'conflict' | 'state';
  /** The member whose amount is wrong. */
  readonly memberKey?: string;
  readonly reason: string;
}

/** What is wrong with a draft. It may be unfinished: what sending needs is asked when it is sent. */
export function checkDraft({ title, body, parties }: Draft, memberKeys: readonly string[]): DraftRefusal[] {
  const found: DraftRefusal[] = [];
  if (title.trim() === '') found.push({ field: 'title', reason: 'Geben Sie dem Dokument einen Titel.' });
  if (title.trim().length > TITLE_MAX)
    found.push({ field: 'title', reason: `Kürzen Sie den Titel auf höchstens ${TITLE_MAX} Zeichen.` });
  if (body.length > BODY_MAX)
    found.push({
      field: 'body',
      reason: `Kürzen Sie den Text auf höchstens ${germanInteger(BODY_MAX)} Zeichen. Verweisen Sie auf Anlagen, statt sie einzufügen.`,
    });
  if (parties.some(({ memberKey }) => !memberKeys.includes(memberKey)))
    found.push({
      field: 'parties',
      reason: 'Eine gewählte Kommune gibt es nicht. Wählen Sie aus der Liste.',
    });
  for (const { memberKey, amount } of parties)
    if (amount !== null && amount < 0n)
      found.push({
        field: 'amount',
        memberKey,
        reason:
          'Ein Betrag unter null ist keine Ausgabe. Lassen Sie das Feld leer, wenn nichts zu zahlen ist.',
      });
  return found;
}

/** Text with one kind of line break and no blanks at the ends, so that versions compare by what they say. */
export const tidyBody = (body: string): string => body.replace(/\r\n?/g, '\n').trim();
