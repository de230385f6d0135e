import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { mayReadRanking, type RoundAccess } from './may-read-round.ts';

/** What a mail to a member says of a round. */
export interface RoundMail {
  /** Who sends it: the office of the alliance. */
  readonly office: string;
  readonly alliance: string;
  readonly title: string;
  readonly isSample: boolean;
  readonly member: string;
  readonly dueOn: CalendarDate | null;
  readonly reach: RoundAccess;
  /** Addresses of the member's sheet, of the round and of its ranking. */
  readonly sheet: string;
  readonly page: string;
  readonly ranking: string;
}

export interface MailText {
  readonly subject: string;
  readonly text: string;
}

/** The mail that asks a member for its ratings. */
export const openedMail = (facts: RoundMail): MailText => ({
  subject: `Bedarfsabfrage: ${facts.title}${untilText(facts)}`,
  text: lines(
    facts,
    `${facts.office} bittet ${facts.member} um Antwort: Bei welchen Aufgaben wünschen Sie sich Zusammenarbeit, und wie dringend ist es Ihnen?`,
    dueText(facts),
    `Zum Bogen:\n${facts.sheet}`,
    'Was Sie in der vorigen Runde freigegeben haben, ist schon eingetragen; prüfen Sie es. Abschnitte können Sie per Link an Fachämter geben, ein Konto brauchen diese nicht. Es zählt, was die Leitung freigibt.',
    'Bis zur Freigabe der Runde sieht keine andere Kommune, was Sie eintragen.',
  ),
});

/** The mail that tells a member that it may go on. */
export const reopenedMail = (facts: RoundMail): MailText => ({
  subject: `Wieder geöffnet: ${facts.title}${untilText(facts)}`,
  text: lines(
    facts,
    `„${facts.title}“ ist wieder geöffnet. Der Bogen von ${facts.member} ist noch nicht freigegeben; was eingetragen war, ist erhalten.`,
    dueText(facts),
    `Zum Bogen:\n${facts.sheet}`,
  ),
});

/** The mail that tells a member that the round is evaluated, with what it may read of it. */
export const releasedMail = (facts: RoundMail): MailText => ({
  subject: `Freigegeben: ${facts.title}`,
  text: lines(
    facts,
    `„${facts.title}“ ist ausgewertet und freigegeben.`,
    mayReadRanking({ ...facts.reach, state: 'freigegeben' }, 'leitungen')
      ? `Zur Rangfolge der Aufgabenbereiche:\n${facts.ranking}`
      : `Die Rangfolge berät zuerst die Lenkungsgruppe. Ihr eigener Bogen bleibt für Sie lesbar:\n${facts.page}`,
  ),
});

const untilText = ({ dueOn }: RoundMail): string => (dueOn === null ? '' : ` (bis ${germanDate(dueOn)})`);

const dueText = ({ dueOn }: RoundMail): string =>
  dueOn === null
    ? 'Eine Frist ist nicht gesetzt.'
    : `Letzter Tag: ${germanDate(dueOn)}. Er liegt als Kalenderdatei bei (termine.ics).`;

const lines = ({ office, alliance, isSample }: RoundMail, ...parts: readonly string[]): string =>
  [
    ...(isSample ? ['BEISPIELDATEN: Diese Runde ist erfunden.'] : []),
    'Guten Tag,',
    ...parts,
    `${office}\n${alliance}`,
  ].join('\n\n');
