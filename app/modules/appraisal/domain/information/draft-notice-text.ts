import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate, germanList } from '../../../../foundation/german.ts';
import { VERDICTS, type Verdict } from '../recommendation/recommendation.ts';
import type { Occasion } from './staff-notice.ts';

/** What is known of a project when its staff is written to. */
export interface NoticeFacts {
  readonly project: string;
  readonly description: string;
  readonly occasion: Occasion;
  readonly onDay: CalendarDate;
  readonly memberNames: readonly string[];
  readonly plannedEnd: CalendarDate | null;
  /** What the project group recommends; null where it said nothing yet. */
  readonly verdict: Verdict | null;
  readonly office: string;
  readonly isSample: boolean;
}

/**
 * A text to start from, made of what the project's data say; the project lead goes over it. It promises nothing that is
 * not decided, and leaves out what is not known.
 */
export function draftNoticeText(facts: NoticeFacts): string {
  const { project, description, office, isSample } = facts;
  return [
    isSample ? 'Beispieldaten: Dieses Projekt und dieser Text sind erfunden.' : '',
    `${whoWith(facts)} im Projekt „${project}“ zusammen. ${description}`.trim(),
    HAPPENED[facts.occasion](facts),
    MEANS[facts.occasion],
    next(facts),
    `Fragen beantworten Ihre Dienststelle und die ${office}. Ihr Personalrat, die Frauen- und Gleichstellungsbeauftragte und die Schwerbehindertenvertretung erhalten dieselbe Information, soweit es sie gibt.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const MANY = 5;

const whoWith = ({ memberNames }: NoticeFacts): string => {
  if (memberNames.length === 0) return 'Mehrere Kommunen arbeiten';
  if (memberNames.length === 1) return `${memberNames[0]} arbeitet mit anderen`;
  return memberNames.length > MANY
    ? `${memberNames.length} Verwaltungen, darunter Ihre, arbeiten`
    : `${germanList(memberNames)} arbeiten`;
};

const HAPPENED: Readonly<Record<Occasion, (facts: NoticeFacts) => string>> = {
  start: ({ onDay }) =>
    `Am ${germanDate(onDay)} beginnt die Prüfung: Wie wird die Aufgabe heute erledigt, und was würde eine gemeinsame Erledigung verändern?`,
  zwischenergebnis: ({ onDay }) =>
    `Seit dem ${germanDate(onDay)} liegt ein Zwischenergebnis vor. Die Leitungen der Verwaltungen beraten darüber, ob weiter geprüft wird.`,
  empfehlung: ({ onDay, verdict }) =>
    `Am ${germanDate(onDay)} hat die Projektgruppe ihre Empfehlung vorgelegt.${verdict === null ? '' : ` Ihr Ergebnis: ${VERDICTS[verdict]}.`}`,
  entscheidung: ({ onDay }) =>
    `Ab dem ${germanDate(onDay)} entscheidet jede Kommune für sich, ob sie die Aufgabe gemeinsam erledigen will.`,
  uebergang: ({ onDay }) =>
    `Ab dem ${germanDate(onDay)} soll die Aufgabe gemeinsam erledigt werden. Was das für einzelne Stellen heißt, klären wir mit den Betroffenen und ihren Vertretungen.`,
  sonstiges: ({ onDay }) => `Am ${germanDate(onDay)} hat sich im Projekt etwas verändert: (bitte ergänzen)`,
};

const UNDECIDED =
  'Entschieden ist damit noch nichts. An Ihrem Arbeitsplatz ändert sich durch die Prüfung nichts.';
const MEANS: Readonly<Record<Occasion, string>> = {
  start: UNDECIDED,
  zwischenergebnis: UNDECIDED,
  empfehlung: UNDECIDED,
  entscheidung:
    'Bevor sich für Beschäftigte etwas ändert, werden die Vertretungen nach den Gesetzen beteiligt.',
  uebergang: 'Die Vertretungen werden nach den Gesetzen beteiligt, bevor eine Maßnahme beginnt.',
  sonstiges: '',
};

const next = ({ occasion, plannedEnd }: NoticeFacts): string =>
  plannedEnd === null || occasion === 'uebergang'
    ? ''
    : `Das Projekt soll bis zum ${germanDate(plannedEnd)} abgeschlossen sein. Über den nächsten Schritt informieren wir Sie wieder.`;
