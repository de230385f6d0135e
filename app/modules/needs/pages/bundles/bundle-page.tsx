import { germanDate } from '../../../../foundation/german.ts';
import { LinkButton, PrintButton, TextLink } from '../../../../ui/button.tsx';
import { type Fact, Facts, PageTitle, Panel, Split } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice } from '../../../../ui/notice.tsx';
import { isEditable } from '../../domain/bundles/bundle-state.ts';
import type { BundleView } from '../../use-cases/bundles/view-bundle.ts';
import { BundleLog } from './bundle-log.tsx';
import type { BundlePageProps } from './bundle-page-props.ts';
import { BundleSampleNotice } from './bundle-sample-notice.tsx';
import { BundleBadge, figureText, wantingText } from './bundle-words.tsx';
import { FiguresPanel } from './figures-panel.tsx';
import { MembersPanel } from './members-panel.tsx';
import { StatePanel } from './state-panel.tsx';
import { TasksPanel } from './tasks-panel.tsx';

/** One bundle: what, who, how urgent, how far. */
export function BundlePage(props: BundlePageProps) {
  const { loaded, message, errors } = props;
  const { view, source } = loaded;
  return (
    <>
      <Head {...props} />
      {message !== undefined && <Notice tone="success" title={message} live />}
      <ErrorSummary errors={errors} />
      <BundleSampleNotice bundle={view.bundle} round={source.answers?.round} />
      <Facts items={facts(view)} />
      <Split
        main={
          <>
            <TasksPanel base={props.base} view={view} source={source} />
            <MembersPanel {...props} />
            <BundleLog events={loaded.events} showsMembers={view.showsMembers} />
          </>
        }
        side={
          <>
            <StatePanel {...props} />
            <GroundsPanel view={view} />
            <CarrierPanel own={props.own} />
            <FiguresPanel view={view} />
          </>
        }
      />
    </>
  );
}

function Head({ own, base, loaded: { view }, isOffice }: BundlePageProps) {
  const { bundle } = view;
  return (
    <PageTitle
      title={bundle.title}
      lead={view.figures?.viewReason}
      badge={<BundleBadge {...bundle} />}
      actions={
        <>
          {isOffice && isEditable(bundle.state) && (
            <LinkButton icon="edit" href={`${own}/bearbeiten`}>
              Bearbeiten
            </LinkButton>
          )}
          <LinkButton icon="groups" href={`${base}/buendel/partner?buendel=${bundle.id}`}>
            Partner finden
          </LinkButton>
          <LinkButton icon="download" href={`${own}/tabelle.csv`}>
            Tabelle (CSV)
          </LinkButton>
          <PrintButton />
        </>
      }
    />
  );
}

function facts({ figures, partners, bundle }: BundleView): Fact[] {
  const count = { label: 'Mitglieder', value: partners.length };
  if (!figures) return [count];
  return [
    count,
    { label: 'mit Interesse', value: wantingText(figures), note: figures.view },
    { label: 'Ø Dringlichkeit', value: figureText(figures.urgency), note: 'Skala 1 bis 10' },
    { label: 'Ø Komplexität', value: figureText(figures.complexity), note: 'Skala 1 bis 10' },
    ...(bundle.frozen ? [{ label: 'Zahlen vom', value: germanDate(bundle.frozen.on) }] : []),
  ];
}

const CarrierPanel = ({ own }: Pick<BundlePageProps, 'own'>) => (
  <Panel title="Wer soll es tragen?" id="organisation">
    <div className="gw-stack">
      <p className="gw-note">
        Eine Kommune, der Kreis, eine Kreisgesellschaft oder ein neues Unternehmen: nach gewichteten Kriterien
        verglichen.
      </p>
      <p>
        <TextLink href={`${own}/organisation`}>Organisationsformen vergleichen</TextLink>
      </p>
    </div>
  </Panel>
);

const GroundsPanel = ({ view: { bundle } }: { readonly view: BundleView }) => (
  <Panel title="Begründung" id="begruendet">
    <div className="gw-stack">
      {bundle.grounds === '' ? (
        <p className="gw-note">Noch keine. Ohne Begründung wird das Bündel nicht bereit.</p>
      ) : (
        <p>{bundle.grounds}</p>
      )}
      {bundle.note !== '' && (
        <p className="gw-note">
          <b>Notiz:</b> {bundle.note}
        </p>
      )}
      {bundle.reference && <p className="gw-note">Aus diesem Bündel ist bereits etwas geworden.</p>}
    </div>
  </Panel>
);
