import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { germanCount, germanDate } from '../../../foundation/german.ts';
import { LinkButton, PrintButton, TextLink } from '../../../ui/button.tsx';
import { DateField, SelectField } from '../../../ui/fields.tsx';
import { FilterBar } from '../../../ui/form.tsx';
import { EmptyState, type Fact, Facts, PageTitle, Panel, PanelFoot } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { BODY_KIND_LABELS } from '../domain/body.ts';
import type { SittingLine, SittingOverview } from '../use-cases/list-sittings.ts';
import { dayText } from './date-text.ts';
import { MeetingsSampleNotice } from './sample-notice.tsx';
import { sittingColumns } from './sitting-columns.tsx';
import { SITTING_KINDS, type SittingsQuery } from './sittings-query.ts';

export interface SittingsViewProps {
  readonly base: string;
  readonly overview: SittingOverview;
  /** The lines that are asked for, in order. */
  readonly shown: readonly SittingLine[];
  readonly asked: SittingsQuery;
  readonly query: URLSearchParams;
  readonly today: CalendarDate;
}

const RESULT = 'ergebnis';
const SUMMARY = 'ueberblick';
const EXPORT = 'ausgabe';

/** When the bodies of all members sit, and until when papers reach them. */
export function SittingsView(props: SittingsViewProps) {
  const { base, overview, shown, asked, query } = props;
  return (
    <>
      <PageTitle
        title="Gremien und Sitzungen"
        lead="Wann die Gremien der Mitglieder tagen und bis wann eine Vorlage dort sein muss."
        actions={
          <>
            <span id={EXPORT} data-live-part>
              <LinkButton icon="download" href={`${base}/gremien.ics?${query}`}>
                Kalender (ICS)
              </LinkButton>
            </span>
            <PrintButton />
            <LinkButton href={`${base}/gremien/pausen`}>Ferien und Pausen</LinkButton>
          </>
        }
      />
      <MeetingsSampleNotice items={overview.lines.map(({ sitting }) => sitting)} />
      <div id={SUMMARY} className="gw-stack" data-live-part>
        {asked.problem !== null && <Notice tone="warning" title={asked.problem} />}
        <Facts items={facts(shown, props.today)} />
      </div>
      <Panel flush>
        <Filter {...props} />
        <div id={RESULT} data-live-part data-summary={germanCount(shown.length, 'Sitzung', 'Sitzungen')}>
          {shown.length === 0 ? <NoSittings {...props} /> : <Filled {...props} />}
        </div>
      </Panel>
      {overview.members.length > 0 && <MemberLinks {...props} />}
    </>
  );
}

/** Leads to the bodies of each member, also where none are recorded yet. */
const MemberLinks = ({ base, overview }: SittingsViewProps) => (
  <Panel title="Gremien je Mitglied" id="mitglieder">
    <ul className="gw-legend">
      {overview.members.map(({ member }) => (
        <li key={member.key}>
          <TextLink href={`${base}/gremien/${member.key}`}>{member.name}</TextLink>
        </li>
      ))}
    </ul>
  </Panel>
);

const Filled = ({ base, shown, asked, query, today }: SittingsViewProps) => (
  <>
    <DataTable
      caption={`Sitzungen vom ${germanDate(asked.from)} bis ${germanDate(asked.to)} mit Abgabeschluss`}
      columns={sittingColumns({ base, today, query, sort: asked.sort, target: RESULT })}
      rows={shown}
      rowKey={({ sitting }) => sitting.id}
      rowLook={({ sitting }) => (sitting.cancelled ? 'quiet' : undefined)}
      cards
    />
    <PanelFoot>
      <p>
        Der Abgabeschluss ist der letzte Tag, an dem eine Vorlage die Sitzung noch erreicht. Fällt er auf ein
        Wochenende, gilt der Freitag davor.
      </p>
    </PanelFoot>
  </>
);

function NoSittings({ base, overview, asked }: SittingsViewProps) {
  if (!overview.hasBodies)
    return (
      <EmptyState level={2} icon="event" title="Noch keine Gremien">
        Die Geschäftsstelle oder das Mitglied selbst trägt sie ein: Öffnen Sie unten das Mitglied.
      </EmptyState>
    );
  return (
    <EmptyState
      level={2}
      icon="search"
      title={`Keine Sitzung vom ${germanDate(asked.from)} bis ${germanDate(asked.to)}`}
      action={<TextLink href={`${base}/gremien`}>Alle Filter zurücknehmen</TextLink>}
    >
      Wählen Sie einen längeren Zeitraum oder weniger Filter.
    </EmptyState>
  );
}

function facts(shown: readonly SittingLine[], today: CalendarDate): readonly Fact[] {
  const held = shown.filter(({ sitting }) => !sitting.cancelled);
  const due = held.filter(({ closesOn }) => closesOn >= today);
  const first = due.reduce<SittingLine | undefined>(
    (best, line) => (best && best.closesOn <= line.closesOn ? best : line),
    undefined,
  );
  return [
    { label: 'Sitzungen', value: held.length },
    { label: 'Mitglieder', value: new Set(held.map(({ member }) => member.key)).size },
    { label: 'Noch erreichbar', value: due.length, note: 'Abgabeschluss nicht vorbei' },
    ...(first
      ? [
          {
            label: 'Nächster Abgabeschluss',
            value: dayText(first.closesOn),
            note: `${first.body.name} ${first.member.name}`,
          },
        ]
      : []),
  ];
}

function Filter({ base, overview, asked, query }: SittingsViewProps) {
  const sort = query.get('sort');
  const members = overview.members.map(({ member }) => ({ value: member.key, label: member.name }));
  return (
    <FilterBar
      action={`${base}/gremien`}
      target={`${EXPORT} ${SUMMARY} ${RESULT}`}
      label="Sitzungen filtern"
      {...(sort !== null && { hidden: { sort } })}
    >
      <SelectField
        id="kommune"
        name="kommune"
        label="Mitglied"
        value={asked.memberKey}
        options={[{ value: '', label: 'alle' }, ...members]}
      />
      <SelectField
        id="art"
        name="art"
        label="Art"
        value={asked.kind}
        options={[
          { value: '', label: 'alle' },
          ...SITTING_KINDS.map((kind) => ({ value: kind, label: BODY_KIND_LABELS[kind] })),
        ]}
      />
      <DateField id="von" name="von" label="Von" value={asked.from} />
      <DateField id="bis" name="bis" label="Bis" value={asked.to} />
    </FilterBar>
  );
}
