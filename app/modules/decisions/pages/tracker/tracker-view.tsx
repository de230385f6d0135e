import { germanCount } from '../../../../foundation/german.ts';
import { LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { Facts, PageTitle, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import type { LoadedTracker } from '../../use-cases/tracker/load-tracker.ts';
import { MatterBadge } from './matter-badge.tsx';
import { MatterSampleNotice } from './matter-sample-notice.tsx';
import { OutlookNotice } from './outlook-notice.tsx';
import { TrackerTable } from './tracker-table.tsx';

export interface TrackerViewProps extends LoadedTracker {
  /** Address of the page. */
  readonly own: string;
  readonly message: string | undefined;
}

/** One matter with all its members on one page. */
export function TrackerView(props: TrackerViewProps) {
  const { own, matter, tracker, viewer, message } = props;
  const { counts, hidden } = tracker;
  return (
    <>
      <PageTitle
        title={matter.title}
        badge={<MatterBadge matter={matter} tracker={tracker} />}
        lead={matter.summary}
        actions={<Actions own={own} isCoordinator={viewer.isCoordinator} />}
      />
      {message !== undefined && <Notice tone="success" title={message} live />}
      <MatterSampleNotice matter={matter} />
      <OutlookNotice
        matter={matter}
        tracker={tracker}
        textPage={viewer.isCoordinator ? `${own}/text` : undefined}
      />
      <Facts
        items={[
          { label: 'Mitglieder', value: counts.all },
          { label: 'Zugestimmt', value: counts.agreed },
          { label: 'Abgelehnt', value: counts.refused },
          { label: 'Noch offen', value: counts.open },
        ]}
      />
      <Panel flush title="Weg durch die Gremien" id="weg" aside={<Legend />}>
        {tracker.rows.length > 0 && <TrackerTable own={own} tracker={tracker} />}
        {hidden > 0 && (
          <PanelFoot>
            <p>
              {germanCount(hidden, 'weiteres Mitglied ist', 'weitere Mitglieder sind')} beteiligt. Namentlich
              stehen hier das eigene Mitglied und öffentlich gefasste Beschlüsse.
            </p>
          </PanelFoot>
        )}
      </Panel>
    </>
  );
}

const Actions = ({ own, isCoordinator }: { readonly own: string; readonly isCoordinator: boolean }) => (
  <>
    <LinkButton icon="download" href={`${own}/tabelle.csv`}>
      Tabelle (CSV)
    </LinkButton>
    <PrintButton />
    {isCoordinator && (
      <>
        <LinkButton icon="download" href={`${own}/vorlagen.zip`}>
          Alle Vorlagen (ZIP)
        </LinkButton>
        <LinkButton href={`${own}/zahlen`}>Zahlen je Mitglied</LinkButton>
        <LinkButton href={`${own}/text`}>Text der Vorlage</LinkButton>
      </>
    )}
  </>
);

const Legend = () => <span>n. ö.: nicht öffentlich (§ 52 HGO)</span>;
