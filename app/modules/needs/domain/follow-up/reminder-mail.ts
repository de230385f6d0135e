import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import type { SheetState } from '../answers/answer.ts';

/** What a reminder says of a round and of one member's sheet. */
export interface ReminderFacts {
  readonly office: string;
  readonly alliance: string;
  readonly round: string;
  readonly isSample: boolean;
  readonly member: string;
  readonly state: SheetState;
  readonly answered: number;
  readonly asked: number;
  readonly dueOn: CalendarDate | null;
  readonly today: CalendarDate;
  /** Where the sheet is: "https://ikz.example/v/gross-gerau/runden/2026/antwort/06433010". */
  readonly link: string;
}

/** The reminder of a sheet that is not released: what is to be done, until when, where. It names no other member. */
export function reminderMail(facts: ReminderFacts): { readonly subject: string; readonly text: string } {
  const { office, alliance, round, isSample, member, dueOn, link } = facts;
  const until = dueOn === null ? 'keine Frist' : germanDate(dueOn);
  return {
    subject: `Erinnerung: ${round}${dueOn === null ? '' : ` (bis ${until})`}`,
    text: [
      ...(isSample ? ['BEISPIELDATEN: Diese Abfrage ist erfunden.'] : []),
      'Guten Tag,',
      `zu „${round}“ fehlt noch die Rückmeldung von ${member}. ${toDo(facts)}`,
      `Bis wann: ${until}${isOver(facts) ? ' (die Frist ist vorbei; die Geschäftsstelle kann sie verlängern)' : ''}\nBeantwortet: ${facts.answered} von ${facts.asked} Aufgaben`,
      `Zum Bogen:\n${link}`,
      'Fehlt Ihnen die Zeit oder etwas anderes, melden Sie sich: Die Geschäftsstelle kann Ihre Antwort auch eintragen, wenn Sie sie ihr schicken.',
      `${office}\n${alliance}`,
    ].join('\n\n'),
  };
}

const isOver = ({ dueOn, today }: ReminderFacts): boolean => dueOn !== null && dueOn < today;

function toDo({ state }: ReminderFacts): string {
  switch (state) {
    case 'offen':
      return 'Bitte füllen Sie den Bogen aus; danach gibt ihn die Leitung frei.';
    case 'zur-freigabe':
      return 'Der Bogen ist ausgefüllt. Bitte sehen Sie ihn durch und geben Sie ihn frei.';
    case 'in-arbeit':
    case 'freigegeben':
      return 'Bitte füllen Sie den Bogen zu Ende aus; danach gibt ihn die Leitung frei.';
  }
}
