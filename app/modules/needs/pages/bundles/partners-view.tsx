import { germanCount, germanInteger } from '../../../../foundation/german.ts';
import { PrintButton } from '../../../../ui/button.tsx';
import { SelectField } from '../../../../ui/fields.tsx';
import { FilterBar } from '../../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import type { FoundPartners, PartnerAsk, SetsOfSize } from '../../use-cases/bundles/find-partners.ts';
import { BundleSampleNotice } from './bundle-sample-notice.tsx';
import { InterestedTable } from './interested-table.tsx';
import { PartnerTable } from './partner-table.tsx';

export interface PartnersViewProps {
  /** Address of the list of bundles. */
  readonly base: string;
  readonly ask: PartnerAsk;
  readonly found: FoundPartners;
  readonly mayCreate: boolean;
}

/** Small sets of partners for a task or an area, best first, with the reason of each. */
export function PartnersView(props: PartnersViewProps) {
  const { found } = props;
  return (
    <>
      <PageTitle
        title="Partner finden"
        lead="Die meisten Kooperationen haben zwei bis vier Mitglieder. Wer passt zusammen?"
        actions={<PrintButton />}
      />
      <BundleSampleNotice round={found.source.answers?.round} />
      <Panel flush>
        <Question {...props} />
        <div id="ergebnis" data-live-part data-summary={summaryOf(found)}>
          {found.problem === null ? (
            <InterestedTable found={found} start={props.ask.start} />
          ) : (
            <EmptyState level={2} icon="groups" title="Noch keine Gruppen">
              {found.problem}
            </EmptyState>
          )}
        </div>
      </Panel>
      <div id="gruppen" data-live-part>
        {found.sets.map((sets) => (
          <SetsPanel key={sets.size} {...props} sets={sets} />
        ))}
      </div>
    </>
  );
}

const summaryOf = ({ partners, problem }: FoundPartners): string =>
  problem ?? germanCount(partners.length, 'Mitglied mit Interesse', 'Mitglieder mit Interesse');

function Question({ base, ask, found: { source } }: PartnersViewProps) {
  const areas = [...new Map(source.tasks.map(({ areaSlug, area }) => [areaSlug, area]))];
  const none = { value: '', label: 'bitte wählen' };
  return (
    <FilterBar
      action={`${base}/partner`}
      target="ergebnis gruppen"
      label="Wofür werden Partner gesucht?"
      {...(ask.bundle !== '' && { hidden: { buendel: ask.bundle } })}
    >
      {ask.bundle === '' && (
        <>
          <SelectField
            id="aufgabe"
            name="aufgabe"
            label="Aufgabe"
            grow
            value={ask.task}
            options={[
              none,
              ...source.tasks
                .filter(({ isActive }) => isActive)
                .map(({ number, title }) => ({ value: number, label: `${number} ${title}` })),
            ]}
          />
          <SelectField
            id="bereich"
            name="bereich"
            label="oder ganzer Bereich"
            grow
            value={ask.area}
            options={[none, ...areas.map(([value, label]) => ({ value, label }))]}
          />
        </>
      )}
      <SelectField
        id="mitglied"
        name="mitglied"
        label="Dabei sein soll"
        value={ask.start}
        options={[
          { value: '', label: 'egal, wer' },
          ...source.members.map(({ member: { key, name } }) => ({ value: key, label: name })),
        ]}
      />
    </FilterBar>
  );
}

const SIZES: Readonly<Record<number, string>> = { 2: 'Zu zweit', 3: 'Zu dritt', 4: 'Zu viert' };

function SetsPanel({ base, found, mayCreate, sets }: PartnersViewProps & { readonly sets: SetsOfSize }) {
  const { size, count, best } = sets;
  return (
    <Panel title={SIZES[size]} id={`gruppen-${size}`} flush>
      {best.length === 0 ? (
        <EmptyState title={`Keine Gruppe mit ${size} Mitgliedern möglich`}>
          Dafür haben zu wenige Mitglieder Interesse. Fragen Sie nach dem ganzen Aufgabenbereich.
        </EmptyState>
      ) : (
        <PartnerTable base={base} sets={best} tasks={found.tasks} mayCreate={mayCreate} size={size} />
      )}
      <PanelFoot>
        <span>
          {count > best.length &&
            `Gezeigt sind die besten ${best.length} von ${germanInteger(count)} möglichen Gruppen. `}
          Reihenfolge: Nachbarn zuerst, dann ähnliche Dringlichkeit, ähnliche Größe und höhere Dringlichkeit.
        </span>
      </PanelFoot>
    </Panel>
  );
}
