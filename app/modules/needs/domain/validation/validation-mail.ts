import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';

/** What the mail says that asks a head to confirm the order. */
export interface ValidationFacts {
  readonly office: string;
  readonly alliance: string;
  readonly round: string;
  readonly isSample: boolean;
  readonly member: string;
  readonly top: number;
  readonly dueOn: CalendarDate;
  readonly link: string;
}

/** Asks a head to confirm the first areas of a round or to propose moves. */
export const validationMail = (
  facts: ValidationFacts,
): { readonly subject: string; readonly text: string } => ({
  subject: `Bitte bestätigen: die ersten ${facts.top} der ${facts.round} (bis ${germanDate(facts.dueOn)})`,
  text: [
    ...(facts.isSample ? ['BEISPIELDATEN: Diese Abfrage ist erfunden.'] : []),
    'Guten Tag,',
    `aus „${facts.round}“ liegt die Reihenfolge der ersten ${facts.top} Aufgabenbereiche vor. Bitte bestätigen Sie sie für ${facts.member}, oder schlagen Sie mit Grund vor, welcher Bereich auf einen anderen Rang gehört.`,
    `Bis wann: ${germanDate(facts.dueOn)}`,
    `Zur Reihenfolge:\n${facts.link}`,
    'Ihre Vorschläge sehen die Geschäftsstelle und die Lenkungsgruppe. Der errechnete Rang bleibt neben dem von Hand gesetzten stehen.',
    `${facts.office}\n${facts.alliance}`,
  ].join('\n\n'),
});
