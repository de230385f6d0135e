import { germanDate } from '../../../../foundation/german.ts';
import { SampleDataBadge } from '../../../../ui/badge.tsx';
import { LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { EmptyState, Facts, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { SampleDataNotice } from '../../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { partText } from '../../domain/participation/part-text.ts';
import type { ParticipationHistoryEntry } from '../../domain/participation/participation-history.ts';
import { dayText } from '../../domain/undertakings/day-text.ts';
import { type StateHistory, UNDERTAKING_STATE_LABELS } from '../../domain/undertakings/undertaking.ts';
import type { MemberPartRow, MemberParts } from '../../use-cases/matrix/load-member-parts.ts';

/** What one member takes part in over the years. */
export function MemberPartsView({ base, member, today, rows }: MemberParts & { readonly base: string }) {
  const isRunning = ({ state, today: part }: MemberPartRow): boolean =>
    part !== undefined && (state?.state === 'laufend' || state?.state === 'ausgesetzt');
  const running = rows.filter(isRunning);
  return (
    <>
      <PageTitle
        title={`Beteiligung: ${member.name}`}
        lead={`Woran arbeitet ${member.name} mit, seit wann und in welcher Rolle? Stand ${germanDate(today)}.${member.isGuest ? ' Gast aus einem anderen Kreis.' : ''}`}
        actions={<PrintButton />}
      />
      {rows.some(({ undertaking }) => undertaking.isSample) && (
        <SampleDataNotice>Einzelne dieser Projekte sind erfunden und so gekennzeichnet.</SampleDataNotice>
      )}
      {rows.length === 0 ? (
        <Panel>
          <EmptyState
            icon="groups"
            title={`Für ${member.name} ist keine Beteiligung eingetragen`}
            level={2}
            action={<LinkButton href={`${base}/projekte`}>Zu den Projekten</LinkButton>}
          >
            Wer teilnimmt, steht auf der Seite „Beteiligte“ jedes Projekts.
          </EmptyState>
        </Panel>
      ) : (
        <>
          <Load rows={rows} running={running} />
          <Panel title="Projekte" id="projekte" flush>
            <DataTable
              caption={`Beteiligung von ${member.name}`}
              columns={columnsOf(base)}
              rows={rows.toSorted((a, b) => Number(isRunning(b)) - Number(isRunning(a)))}
              rowKey={({ undertaking }) => undertaking.id}
              cards
            />
          </Panel>
        </>
      )}
    </>
  );
}

const Load = ({
  rows,
  running,
}: {
  readonly rows: readonly MemberPartRow[];
  readonly running: readonly MemberPartRow[];
}) => (
  <Facts
    items={[
      { label: 'Laufend', value: running.length, note: 'Projekte' },
      { label: 'Projektleitung', value: countOf(running, 'PL'), note: 'darin' },
      { label: 'Projektgruppe', value: countOf(running, 'PG'), note: 'darin' },
      { label: 'Insgesamt', value: rows.length, note: 'über die Jahre' },
    ]}
  />
);

const countOf = (running: readonly MemberPartRow[], role: 'PL' | 'PG'): number =>
  running.filter(({ today }) => today?.roles.includes(role)).length;

const columnsOf = (base: string): Column<MemberPartRow>[] => [
  {
    id: 'projekt',
    header: 'Projekt',
    rowHeader: true,
    card: 'title',
    cell: ({ undertaking: { slug, title, isSample } }) => (
      <>
        <a href={`${base}/projekte/${slug}`}>{title}</a> {isSample && <SampleDataBadge />}
      </>
    ),
  },
  {
    id: 'stand',
    header: 'Stand',
    card: 'meta',
    cell: ({ state }) => (state ? UNDERTAKING_STATE_LABELS[state.state] : 'nicht überliefert'),
  },
  {
    id: 'heute',
    header: 'Zuletzt',
    card: 'meta',
    cell: ({ today, history }) => {
      if (!today) return 'nicht mehr dabei';
      const mark = partText(today);
      return history.length === 0 ? `${mark}, dem Projektauftrag zugestimmt` : mark;
    },
  },
  {
    id: 'verlauf',
    header: 'Verlauf',
    card: 'wide',
    cell: ({ history, undertaking }) => (
      <ul className="gw-plain-list">
        {history.map((entry) => (
          <li key={entry.validFrom}>{lineOf(entry, undertaking.states)}</li>
        ))}
      </ul>
    ),
  },
];

/** A day that a state of the project begins with is as exact as the source of that state. */
const lineOf = (entry: ParticipationHistoryEntry, states: StateHistory): string => {
  const known = states.find(({ since }) => since === entry.validFrom);
  const from = dayText({ date: entry.validFrom, precision: known?.precision ?? 'day' });
  const span = entry.validTo ? `${from} bis ${germanDate(entry.validTo)}` : `seit ${from}`;
  return `${span}: ${partText(entry)}`;
};
