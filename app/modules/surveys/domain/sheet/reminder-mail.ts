import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import type { SheetState } from '../life/sheet.ts';

/** What a reminder says of a survey and of one member's sheet. */
export interface ReminderFacts {
  readonly office: string;
  readonly alliance: string;
  readonly survey: string;
  readonly isSample: boolean;
  readonly member: string;
  readonly state: SheetState;
  readonly dueOn: CalendarDate | null;
  readonly today: CalendarDate;
  /** Where the sheet is. */
  readonly link: string;
}

/** Reminds a member of its sheet: what is to do, until when, where, and who helps. It names no other member. */
export const reminderMail = (facts: ReminderFacts): { readonly subject: string; readonly text: string } => ({
  subject: `Erinnerung: ${facts.survey}${facts.dueOn === null ? '' : ` (bis ${germanDate(facts.dueOn)})`}`,
  text: [
    ...(facts.isSample ? ['BEISPIELDATEN: Diese Erhebung ist erfunden.'] : []),
    'Guten Tag,',
    `zur Erhebung „${facts.survey}“ fehlen noch die Angaben von ${facts.member}. ${TO_DO[facts.state]}`,
    `Bis wann: ${untilText(facts)}`,
    `Zum Bogen:\n${facts.link}`,
    'Wissen Sie eine Zahl nicht, schreiben Sie in die Bemerkung, warum; auch das ist eine Antwort. Fehlt Ihnen die Zeit, melden Sie sich: Die Geschäftsstelle kann Ihre Angaben auch im Gespräch aufnehmen.',
    `${facts.office}\n${facts.alliance}`,
  ].join('\n\n'),
});

const untilText = ({ dueOn, today }: ReminderFacts): string => {
  if (dueOn === null) return 'keine Frist';
  return dueOn < today
    ? `${germanDate(dueOn)} (die Frist ist vorbei; antworten können Sie noch)`
    : germanDate(dueOn);
};

const TO_DO: Readonly<Record<SheetState, string>> = {
  offen: 'Bitte füllen Sie den Bogen aus; danach gibt ihn die Leitung frei.',
  'in-arbeit': 'Bitte füllen Sie den Bogen zu Ende aus; danach gibt ihn die Leitung frei.',
  'zur-freigabe': 'Der Bogen ist ausgefüllt. Bitte sehen Sie ihn durch, und geben Sie ihn frei.',
  freigegeben: 'Bitte sehen Sie den Bogen noch einmal durch.',
};
