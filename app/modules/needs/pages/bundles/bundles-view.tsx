import { germanCount, germanDate } from '../../../../foundation/german.ts';
import { LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { NumberField, SelectField } from '../../../../ui/fields.tsx';
import { FilterBar } from '../../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import type { LoadedBundles } from '../../use-cases/bundles/load-bundles.ts';
import { errorAt } from './bundle-errors.ts';
import { BundleSampleNotice } from './bundle-sample-notice.tsx';
import { BundleTable } from './bundle-table.tsx';
import type { BundlesQuery } from './bundles-query.ts';
import { NoRound } from './no-round.tsx';
import { ProposalTable, type ProposalTableProps } from './proposal-table.tsx';

export interface BundlesViewProps {
  /** Address of the list. */
  readonly base: string;
  readonly loaded: LoadedBundles;
  readonly query: BundlesQuery;
  readonly isOffice: boolean;
}

/** The bundles of an alliance, and below them what the answers propose. */
export function BundlesView(props: BundlesViewProps) {
  const { base, loaded, query } = props;
  const { bundles, source } = loaded;
  return (
    <>
      <Head {...props} />
      <ErrorSummary errors={query.problems} />
      <BundleSampleNotice
        bundle={bundles.find(({ bundle }) => bundle.isSample)?.bundle}
        round={source.answers?.round}
      />
      <Panel title="Bündel der Allianz" id="eigene" flush>
        {bundles.length === 0 ? <NoBundle {...props} /> : <BundleTable base={base} bundles={bundles} />}
      </Panel>
      <Panel title="Vorschläge aus den Antworten" id="vorschlaege" flush>
        {source.answers ? (
          <Proposals {...props} />
        ) : (
          <NoRound base={base.replace(/\/buendel$/, '')} level={3} />
        )}
      </Panel>
    </>
  );
}

const Head = ({ base, loaded: { source }, isOffice }: BundlesViewProps) => (
  <PageTitle
    title="Bündel"
    lead={`Aufgaben, die mehrere Mitglieder gemeinsam angehen wollen, auf dem Weg zum Projekt.${
      source.answers
        ? ` Zahlen aus: ${source.answers.round.title}, Stand ${germanDate(source.answers.round.asOf)}.`
        : ''
    }`}
    actions={
      <>
        {isOffice && source.answers && (
          <LinkButton look="primary" icon="add" href={`${base}/neu`}>
            Bündel anlegen
          </LinkButton>
        )}
        <LinkButton icon="groups" href={`${base}/partner`}>
          Partner finden
        </LinkButton>
        <LinkButton icon="download" href={`${base}.csv`}>
          Tabelle (CSV)
        </LinkButton>
        <PrintButton />
      </>
    }
  />
);

/** So many proposals stand open; those that most members share come first. */
const STRONGEST = 10;

function Proposals({ base, loaded: { proposals }, query, isOffice }: BundlesViewProps) {
  const parts = 'vorschlagsliste';
  return (
    <>
      <FilterBar action={base} target={parts} label="Vorschläge eingrenzen">
        <NumberField
          id="schwelle"
          name="schwelle"
          label="Übereinstimmung ab"
          unit="Prozent"
          value={query.percentText}
          error={errorAt(query.problems, 'schwelle')}
        />
        <SelectField
          id="umfang"
          name="umfang"
          label="Zusammen mit Aufgaben"
          value={query.withinArea ? 'bereich' : 'alle'}
          options={[
            { value: 'alle', label: 'aus allen Bereichen' },
            { value: 'bereich', label: 'desselben Bereichs' },
          ]}
        />
      </FilterBar>
      <div id={parts} data-live-part data-summary={countText(proposals.length)}>
        {proposals.length === 0 ? (
          <EmptyState title="Keine Aufgaben mit so viel Übereinstimmung">
            Senken Sie die Schwelle, oder stellen Sie ein Bündel von Hand zusammen.
          </EmptyState>
        ) : (
          <ProposalList base={base} proposals={proposals} mayCreate={isOffice} />
        )}
      </div>
      <PanelFoot>
        <span>
          Vorgeschlagen wird, was mindestens zwei Mitglieder vollständig wollen und {query.percent} % derer,
          die überhaupt eine der Aufgaben wollen. Sie entscheiden, was daraus wird.
        </span>
      </PanelFoot>
    </>
  );
}

const ProposalList = ({ base, proposals, mayCreate }: ProposalTableProps) => (
  <>
    <ProposalTable base={base} proposals={proposals.slice(0, STRONGEST)} mayCreate={mayCreate} />
    {proposals.length > STRONGEST && (
      <div className="gw-panel__text">
        <Disclosure
          summary={germanCount(
            proposals.length - STRONGEST,
            'weiterer Vorschlag, den weniger Kommunen teilen',
            'weitere Vorschläge, die weniger Kommunen teilen',
          )}
        >
          <ProposalTable
            base={base}
            proposals={proposals.slice(STRONGEST)}
            mayCreate={mayCreate}
            caption="Weitere Vorschläge, die weniger Kommunen teilen"
          />
        </Disclosure>
      </div>
    )}
  </>
);

const countText = (count: number): string => germanCount(count, 'Vorschlag', 'Vorschläge');

const NoBundle = ({ base, isOffice, loaded: { source } }: BundlesViewProps) => (
  <EmptyState
    title="Noch kein Bündel"
    action={
      isOffice && source.answers ? <LinkButton href={`${base}/neu`}>Bündel anlegen</LinkButton> : undefined
    }
  >
    {isOffice
      ? 'Nehmen Sie einen Vorschlag auf oder stellen Sie Aufgaben selbst zusammen.'
      : 'Sobald die Geschäftsstelle Aufgaben bündelt, stehen sie hier.'}
  </EmptyState>
);
