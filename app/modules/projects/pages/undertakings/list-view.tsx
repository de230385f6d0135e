import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, Facts, PageTitle, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { SampleDataNotice } from '../../../../ui/notice.tsx';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { PROJECT_GROUPS, type ProjectGroup } from '../../domain/undertakings/project-group.ts';
import { UNDERTAKING_STATE_LABELS, UNDERTAKING_STATES } from '../../domain/undertakings/undertaking.ts';
import type { ProjectRow } from '../../use-cases/undertakings/list-project-rows.ts';
import { listColumns } from './list-columns.tsx';
import { ListFilter } from './list-filter.tsx';
import type { ListViewProps } from './list-props.ts';

/** All undertakings of an alliance, each kind in a list of its own. */
export function ListView(props: ListViewProps) {
  const { base, rows, query, isOffice, total } = props;
  return (
    <>
      <PageTitle
        title="Projekte"
        lead="Was die Kommunen gemeinsam vorbereiten, prüfen und umsetzen, mit belegtem Stand und Quelle. Was einen Blick braucht, steht oben."
        actions={
          <>
            {total > 0 && (
              <LinkButton icon="download" href={`${base}/projekte.csv${query}`}>
                Tabelle (CSV)
              </LinkButton>
            )}
            {isOffice && (
              <LinkButton look="primary" icon="add" href={`${base}/projekte/neu`}>
                Projekt anlegen
              </LinkButton>
            )}
          </>
        }
      />
      <Panel flush>
        <ListFilter {...props} />
      </Panel>
      <div id="ergebnis">
        {rows.some(({ isSample }) => isSample) && (
          <SampleDataNotice>Ein Teil dieser Projekte ist erfunden und so gekennzeichnet.</SampleDataNotice>
        )}
        <Facts items={stateFacts(rows)} />
        {rows.length === 0 ? <Nothing {...props} /> : <Groups {...props} />}
      </div>
    </>
  );
}

const stateFacts = (rows: readonly ProjectRow[]) => [
  { label: 'Vorhaben', value: rows.length },
  ...UNDERTAKING_STATES.map((state) => ({
    label: UNDERTAKING_STATE_LABELS[state],
    value: rows.filter((row) => row.state?.state === state).length,
  })).filter((fact) => fact.value > 0),
];

const Nothing = ({ total, isOffice, base }: ListViewProps) => (
  <Panel>
    {total > 0 ? (
      <EmptyState
        level={2}
        icon="search"
        title="Kein Projekt passt zu diesen Filtern"
        action={<LinkButton href={`${base}/projekte`}>Alle Projekte zeigen</LinkButton>}
      >
        Prüfen Sie die Schreibweise oder wählen Sie weniger Filter.
      </EmptyState>
    ) : (
      <EmptyState
        level={2}
        title="Noch keine Projekte"
        action={
          isOffice ? (
            <LinkButton href={`${base}/buendel`}>Bündel ansehen</LinkButton>
          ) : (
            <LinkButton href={`${base}/bedarf`}>Bedarf ansehen</LinkButton>
          )
        }
      >
        {isOffice
          ? 'Legen Sie das erste an, am besten aus einem fertigen Bündel.'
          : 'Hier erscheinen Projekte, sobald die Geschäftsstelle das erste anlegt.'}
      </EmptyState>
    )}
  </Panel>
);

const GROUPS = Object.keys(PROJECT_GROUPS) as readonly ProjectGroup[];

const Groups = ({ rows, base }: ListViewProps) =>
  GROUPS.map((group) => {
    const own = rows.filter((row) => row.group === group);
    if (own.length === 0) return null;
    return (
      <Panel key={group} title={PROJECT_GROUPS[group]} id={group} flush aside={<span>{own.length}</span>}>
        <ScrollRegion className="gw-scroll" label={`Tabelle: ${PROJECT_GROUPS[group]}`}>
          <DataTable
            caption={`${PROJECT_GROUPS[group]} mit Stand, Ampel, Projektleitung und Zahl der Beteiligten`}
            columns={listColumns(
              base,
              own.some(({ light }) => light.light !== 'grau'),
            )}
            rows={own}
            rowKey={(row) => row.id}
            cards
          />
        </ScrollRegion>
        {group === 'kreisweit' && <LightNote rows={own} />}
      </Panel>
    );
  });

/** Why a light is not green, so that nobody has to guess. */
const LightNote = ({ rows }: { readonly rows: readonly ProjectRow[] }) => {
  const judged = rows.filter(({ light }) => light.light === 'rot' || light.light === 'gelb');
  if (judged.length === 0) return null;
  return (
    <PanelFoot>
      {judged.map(({ id, title, light }) => (
        <p key={id}>
          {title}: {light.reasons.join(' ')}
        </p>
      ))}
    </PanelFoot>
  );
};
