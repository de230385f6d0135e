import { germanCount, germanDate, germanInteger } from '../../../foundation/german.ts';
import { LinkButton, PrintButton } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/fields.tsx';
import { FilterBar } from '../../../ui/form.tsx';
import { EmptyState, type Fact, Facts, PageTitle, Panel } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { computeMemberSum, type MemberLine, type MemberSum } from '../use-cases/compute-member-overview.ts';
import type { MemberOverview } from '../use-cases/list-members.ts';
import { memberColumns } from './member-columns.tsx';
import { listSources, MemberNotes } from './member-notes.tsx';
import { STANDING_LABELS, squareKilometres } from './member-texts.ts';
import type { MembersQuery } from './members-query.ts';

export interface MembersViewProps {
  readonly base: string;
  readonly alliance: { readonly slug: string; readonly name: string };
  readonly overview: MemberOverview;
  /** The lines that are asked for, in order. */
  readonly shown: readonly MemberLine[];
  readonly asked: MembersQuery;
  readonly query: URLSearchParams;
  readonly mayEdit: boolean;
}

const RESULT = 'ergebnis';

/** Everyone in the alliance, with inhabitants on a day. */
export function MembersView(props: MembersViewProps) {
  const { base, overview, asked, query, mayEdit } = props;
  return (
    <>
      <PageTitle
        title="Mitglieder"
        lead="Wer zur Allianz gehört. Jede Einwohnerzahl steht mit Stichtag und Quelle, denn danach werden Kosten verteilt."
        actions={
          <>
            <LinkButton icon="download" href={`${base}/mitglieder.csv?${query}`}>
              Tabelle (CSV)
            </LinkButton>
            <PrintButton />
            {mayEdit && (
              <LinkButton look="primary" icon="add" href={`${base}/mitglieder/neu`}>
                Gast oder Verband anlegen
              </LinkButton>
            )}
          </>
        }
      />
      {query.get('meldung') === 'angelegt' && (
        <Notice tone="success" title="Die Stelle ist angelegt und steht jetzt in der Liste." live />
      )}
      {asked.wrongDate !== undefined && (
        <Notice tone="warning" title={`„${asked.wrongDate}“ ist kein Tag.`}>
          <p>Gezeigt wird der {germanDate(overview.date)}. Wählen Sie einen Stichtag aus der Liste.</p>
        </Notice>
      )}
      {overview.lines.length === 0 ? <NoMembers {...props} /> : <Filled {...props} />}
    </>
  );
}

const NoMembers = ({ alliance, mayEdit }: MembersViewProps) => (
  <Panel>
    <EmptyState icon="groups" title="Noch keine Mitglieder" level={2}>
      {mayEdit
        ? `Lesen Sie das amtliche Gemeindeverzeichnis ein: gemeinwerk import members DATEI --alliance ${alliance.slug} (auf dem Server). Gäste und Verbände legen Sie hier an.`
        : 'Die Geschäftsstelle liest sie aus dem amtlichen Gemeindeverzeichnis ein. Danach stehen sie hier.'}
    </EmptyState>
  </Panel>
);

function Filled(props: MembersViewProps) {
  const { base, overview, shown, asked, query } = props;
  const sum = computeMemberSum(countedLines(shown));
  const sources = listSources(shown);
  return (
    <>
      <Facts items={facts(overview.lines)} />
      <Panel flush>
        <Filter {...props} />
        <div id={RESULT} data-summary={germanCount(shown.length, 'Zeile', 'Zeilen')}>
          {shown.length === 0 ? (
            <EmptyState icon="search" title="Niemand mit dieser Zugehörigkeit">
              Wählen Sie bei „Zugehörigkeit“ eine andere Angabe.
            </EmptyState>
          ) : (
            <>
              <DataTable
                caption={`Mitglieder mit Fläche und Einwohnern am ${germanDate(overview.date)}`}
                columns={memberColumns({
                  base,
                  lines: shown,
                  sum,
                  sources,
                  query,
                  sort: asked.sort,
                  target: RESULT,
                })}
                rows={shown}
                rowKey={({ id }) => id}
                cards
                className="gw-print-wide"
              />
              <MemberNotes lines={shown} sum={sum} sources={sources} />
            </>
          )}
        </div>
      </Panel>
    </>
  );
}

/** What the sum counts: full members; guests where nobody else is shown. */
function countedLines(shown: readonly MemberLine[]): readonly MemberLine[] {
  const members = shown.filter(({ member }) => member.standing === 'mitglied');
  return members.length > 0 ? members : shown;
}

/** Full members alone: guests are in the alliance for single undertakings. */
function facts(lines: readonly MemberLine[]): readonly Fact[] {
  const members = lines.filter(({ member }) => member.standing === 'mitglied');
  const sum = computeMemberSum(members);
  return [
    { label: 'Mitglieder', value: germanInteger(members.length), note: townsNote(sum) },
    { label: 'Gäste', value: germanInteger(lines.length - members.length) },
    ...(sum.population.ok
      ? [
          {
            label: 'Einwohner',
            value: germanInteger(sum.population.value.value),
            note: `am ${germanDate(sum.population.value.asOf)}`,
          },
        ]
      : []),
    ...(sum.areaHectares === null
      ? []
      : [{ label: 'Fläche', value: `${squareKilometres(sum.areaHectares)}\u00a0km²` }]),
  ];
}

const townsNote = ({ municipalities }: MemberSum): string =>
  `davon ${germanCount(municipalities, 'Stadt oder Gemeinde', 'Städte und Gemeinden')}`;

function Filter({ base, overview, asked, query }: MembersViewProps) {
  const days = [...new Set([...overview.dates, overview.date])].toSorted().toReversed();
  const sort = query.get('sort');
  return (
    <FilterBar
      action={`${base}/mitglieder`}
      target={RESULT}
      label="Mitglieder filtern"
      {...(sort !== null && { hidden: { sort } })}
    >
      <SelectField
        id="stichtag"
        name="stichtag"
        label="Einwohner am"
        value={overview.date}
        options={days.map((day) => ({ value: day, label: germanDate(day) }))}
      />
      <SelectField
        id="zugehoerigkeit"
        name="zugehoerigkeit"
        label="Zugehörigkeit"
        value={asked.standing}
        options={[
          { value: '', label: 'alle' },
          { value: 'mitglied', label: STANDING_LABELS.mitglied },
          { value: 'gast', label: STANDING_LABELS.gast },
        ]}
      />
    </FilterBar>
  );
}
