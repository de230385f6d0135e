import type { ReactNode } from 'react';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { germanCount, germanDate, germanEuro, germanList } from '../../../foundation/german.ts';
import { SampleDataBadge } from '../../../ui/badge.tsx';
import { TextLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/layout.tsx';
import { type Finding, Findings } from '../../../ui/text.tsx';
import type { Linked } from '../domain/figures.ts';
import type { InboxEntry } from '../domain/inbox-entry.ts';
import type { Waiting } from '../domain/what-waits.ts';

/** A fortnight's notice is enough to ask for a longer access. */
const SOON_DAYS = 14;

export interface WaitingListProps {
  readonly waiting: readonly Waiting[];
  /** Where the alliance's pages begin. */
  readonly base: string;
}

/** What waits for the reader, one sentence each, with a link to where it is done. */
export function WaitingList({ waiting, base }: WaitingListProps) {
  if (waiting.length === 0)
    return (
      <EmptyState icon="checkCircle" title="Zurzeit wartet nichts auf Sie.">
        Was Sie erledigen oder wissen müssen, steht hier, sobald es ansteht.
      </EmptyState>
    );
  const items = waiting.map((item) => ({
    tone: toneOf(item),
    text: <Sentence waiting={item} base={base} />,
  }));
  return <Findings items={items} />;
}

/** What concerns only the own member is told, the rest asks for something. */
function toneOf(waiting: Waiting): Finding['tone'] {
  if (waiting.kind === 'access-ends') return waiting.days <= SOON_DAYS ? 'warning' : 'info';
  if (waiting.kind === 'rows-deviate')
    return waiting.tables.every(({ isExplained }) => isExplained) ? 'info' : 'warning';
  if (waiting.kind === 'decision') return waiting.entry.urgency === 'overdue' ? 'danger' : 'warning';
  const told: readonly Waiting['kind'][] = ['paused', 'own-participation', 'own-shares', 'more-decisions'];
  return told.includes(waiting.kind) ? 'info' : 'warning';
}

interface SentenceProps {
  readonly waiting: Waiting;
  readonly base: string;
}

interface FigureSentenceProps {
  readonly waiting: Exclude<Waiting, { kind: 'decision' | 'more-decisions' }>;
  readonly base: string;
}

function Sentence({ waiting, base }: SentenceProps): ReactNode {
  if (waiting.kind === 'decision') return <Decision entry={waiting.entry} />;
  if (waiting.kind !== 'more-decisions') return <FigureSentence waiting={waiting} base={base} />;
  const more = germanCount(waiting.count, 'weitere Aufgabe', 'weitere Aufgaben');
  return <TextLink href="/eingang">{more}</TextLink>;
}

/** What the figures of the alliance show. */
function FigureSentence({ waiting, base }: FigureSentenceProps): ReactNode {
  switch (waiting.kind) {
    case 'lead-missing':
      return <Listed before="Noch ohne Projektleitung: " items={waiting.undertakings} base={base} />;
    case 'report-due':
      return <ReportDue endedOn={waiting.endedOn} base={base} />;
    case 'answers-missing':
      return <AnswersMissing {...waiting} base={base} />;
    case 'paused':
      return <Listed before="Ausgesetzt: " items={waiting.undertakings} base={base} />;
    case 'population-missing':
      return <PopulationMissing {...waiting} base={base} />;
    case 'sum-differs':
      return (
        <Listed
          before="Die gedruckten Beträge ergeben nicht die gedruckte Summe: "
          items={waiting.tables}
          base={base}
        />
      );
    case 'rows-deviate':
      return (
        <Listed
          before="Nachgerechnete Beträge weichen vom Druck ab: "
          items={waiting.tables}
          base={base}
          note={({ rows, isExplained }) =>
            ` (${germanCount(rows, 'Zeile', 'Zeilen')}${isExplained ? ', durch Rundung erklärt' : ''})`
          }
        />
      );
    case 'own-participation':
      return <OwnParticipation {...waiting} base={base} />;
    case 'own-shares':
      return (
        <Listed
          before={`Beiträge von ${waiting.member}: `}
          items={waiting.shares}
          base={base}
          note={({ amount }) => <strong className="gw-nowrap"> {germanEuro(amount)}</strong>}
        />
      );
    case 'access-ends':
      return accessEnds(waiting);
  }
}

/** What to do, on what, until when, and what it costs. */
const Decision = ({
  entry: { title, task, href, dueOn, reason, amount, isSample },
}: {
  readonly entry: InboxEntry;
}) => (
  <>
    <TextLink href={href}>{title}</TextLink>: {task}, {dueOn && `bis ${germanDate(dueOn)}, `}
    {reason}
    {amount !== null && <strong className="gw-nowrap">, {germanEuro(amount)}</strong>}.{' '}
    {isSample && <SampleDataBadge />}
  </>
);

type Of<Kind extends Waiting['kind']> = Extract<Waiting, { kind: Kind }> & { readonly base: string };

const PopulationMissing = ({ asOf, members, base }: Of<'population-missing'>) => (
  <>
    Zum {germanDate(asOf)} fehlt die Einwohnerzahl von {germanList(members)}.{' '}
    <TextLink href={`${base}/mitglieder`}>Zu den Mitgliedern</TextLink>
  </>
);

function OwnParticipation({ member, undertakings, base }: Of<'own-participation'>) {
  if (undertakings.length > 0)
    return <Listed before={`${member} beteiligt sich an: `} items={undertakings} base={base} />;
  return (
    <>
      {member} beteiligt sich zurzeit an keinem offenen Vorhaben.{' '}
      <TextLink href={`${base}/projekte`}>Vorhaben ansehen</TextLink>
    </>
  );
}

function accessEnds({ on, days }: Extract<Waiting, { kind: 'access-ends' }>): string {
  const left = days === 0 ? 'heute' : `in ${germanCount(days, 'Tag', 'Tagen')}`;
  return `Ihr Zugang endet am ${germanDate(on)} (${left}). Eine Verlängerung gibt die Geschäftsstelle.`;
}

interface ListedProps<Item extends Linked> {
  readonly before: string;
  readonly items: readonly Item[];
  readonly base: string;
  readonly note?: (item: Item) => ReactNode;
}

function Listed<Item extends Linked>({ before, items, base, note }: ListedProps<Item>) {
  return (
    <>
      {before}
      {items.map((item, index) => (
        <span key={item.path}>
          {index > 0 && ', '}
          <TextLink href={base + item.path}>{item.title}</TextLink>
          {note?.(item)}
        </span>
      ))}
      .
    </>
  );
}

const ReportDue = ({ endedOn, base }: { readonly endedOn: CalendarDate; readonly base: string }) => (
  <>
    Das Berichtsjahr endete am {germanDate(endedOn)}, seine Matrix ist noch nicht erfasst.{' '}
    <TextLink href={`${base}/beteiligung?stand=aktuell`}>Aktuellen Stand prüfen</TextLink>
  </>
);

const AnswersMissing = ({ title, path, members, dueOn, isSample, base }: Of<'answers-missing'>) => (
  <>
    In „{title}“ fehlt noch die Rückmeldung von {germanList(members)}
    {dueOn && ` (Frist ${germanDate(dueOn)})`}. <TextLink href={base + path}>Zu den Rückmeldungen</TextLink>{' '}
    {isSample && <SampleDataBadge />}
  </>
);
