import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import type { Alone } from '../authority/alone.ts';

/** One thing that waits for a person in one alliance: what, until when, what it costs, where to do it. */
export interface WaitingItem {
  /** Decides the icon and the order among items of a day. */
  readonly kind:
    | 'unterschrift'
    | 'antwort'
    | 'bogen'
    | 'rangfolge'
    | 'lagebild'
    | 'rueckfrage'
    | 'vorschlag'
    | 'projekt'
    | 'anzeige'
    | 'gremium'
    | 'eskalation';
  /** The thing: a document, a matter. */
  readonly title: string;
  /** What to do, in German: "Antworten für Raunheim". */
  readonly task: string;
  /** Where to do it, below /v/<slug>. */
  readonly path: string;
  /** Where the coordinator sees it for all members; absent where that is `path` without the member's part. */
  readonly overviewPath?: string;
  /** The member it is done for; null where it is the alliance's own. */
  readonly memberKey: string | null;
  readonly dueOn: CalendarDate | null;
  readonly waitsSince: CalendarDate;
  /** What it costs that member; null where nothing is known, or nothing is to be paid (`costsMoney`). */
  readonly amount: Cents | null;
  /** Whether the head may decide it without a body (practice 1); only for who decides for the member. */
  readonly alone?: Alone;
  /** Made up, and said so wherever it is shown. */
  readonly isSample: boolean;
}

/** What is asked about needs, and what the office does about projects, binds nobody to pay. */
const FREE: readonly WaitingItem['kind'][] = ['bogen', 'rangfolge', 'lagebild', 'vorschlag', 'projekt'];

/** Whether a thing of this kind can cost its member something. */
export const costsMoney = ({ kind }: Pick<WaitingItem, 'kind'>): boolean => !FREE.includes(kind);
