import type { CalendarDate } from '../../../../foundation/calendar-date.ts';

export interface AskRefusal {
  readonly field: 'dueOn' | 'introduction' | 'state';
  readonly message: string;
}

const INTRODUCTION_MAX = 2000;

/** Every reason against putting a plan to the members; none where it can go out. */
export function checkAsking(
  { dueOn, introduction }: { readonly dueOn: CalendarDate | null; readonly introduction: string },
  facts: {
    readonly today: CalendarDate;
    readonly items: number;
    readonly members: number;
    readonly isGoingRound: boolean;
    readonly isRunning: boolean;
  },
): readonly AskRefusal[] {
  const state = whyNot(facts);
  return [
    ...(state === null ? [] : [{ field: 'state' as const, message: state }]),
    ...(dueOn === null || dueOn <= facts.today
      ? [
          {
            field: 'dueOn' as const,
            message: 'Geben Sie an, bis wann die Kommunen antworten sollen: ein Tag nach heute.',
          },
        ]
      : []),
    ...(introduction.trim().length > INTRODUCTION_MAX
      ? [{ field: 'introduction' as const, message: `Kürzen Sie den Text auf ${INTRODUCTION_MAX} Zeichen.` }]
      : []),
  ];
}

function whyNot({
  items,
  members,
  isGoingRound,
  isRunning,
}: Parameters<typeof checkAsking>[1]): string | null {
  if (!isRunning) return 'Der Ablaufplan wird abgestimmt, wenn das Projekt läuft. Starten Sie es zuerst.';
  if (isGoingRound)
    return 'Ein Ablaufplan ist schon zur Abstimmung unterwegs. Warten Sie die Antworten ab, oder ziehen Sie ihn zurück.';
  if (items === 0) return 'Der Plan ist leer. Tragen Sie zuerst Termine ein.';
  if (members === 0) return 'Am Projekt nimmt noch niemand teil. Tragen Sie zuerst die Beteiligten ein.';
  return null;
}
