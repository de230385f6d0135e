import { Badge } from '../../../../ui/badge.tsx';
import { LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel, Split } from '../../../../ui/layout.tsx';
import { Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { CHARTER_STATES, type CharterState } from '../../domain/charter/charter-standing.ts';
import { ProjectTabs } from '../undertakings/project-places.tsx';
import type { CharterViewProps } from './charter-page-props.ts';
import { CharterSide } from './charter-side.tsx';
import { Wording } from './charter-wording.tsx';
import { DeclinedNotice } from './declined-notice.tsx';
import { StandingPanel } from './standing-panel.tsx';

const LOOK = {
  keiner: { tone: 'neutral', icon: 'description' },
  entwurf: { tone: 'neutral', icon: 'edit' },
  abstimmung: { tone: 'info', icon: 'groups' },
  zeichnung: { tone: 'info', icon: 'hourglass' },
  gezeichnet: { tone: 'success', icon: 'checkCircle' },
} as const satisfies Readonly<Record<CharterState, object>>;

/** The charter of a project: where it stands, what it says, what it lacks. */
export function CharterView({ base, path, page, notice }: CharterViewProps) {
  const { file, documents } = page;
  const { state } = documents.standing;
  const shared = { base, path, page };
  return (
    <>
      <PageTitle
        title={`Projektauftrag „${file.undertaking.title}“`}
        badge={
          <Badge {...LOOK[state]}>
            {isNotHandedDown(page) ? 'Nicht überliefert' : CHARTER_STATES[state]}
          </Badge>
        }
        actions={<Actions {...shared} />}
      />
      <ProjectTabs path={path} page="auftrag" project={file.undertaking} />
      {file.undertaking.isSample && (
        <SampleDataNotice>
          Dieses Projekt ist erfunden. Es zeigt, wie ein Projektauftrag entsteht.
        </SampleDataNotice>
      )}
      {notice !== undefined && <Notice tone="success" title={notice} live />}
      {state === 'keiner' ? (
        <NothingYet {...shared} />
      ) : (
        <>
          <StandingPanel {...shared} />
          <DeclinedNotice {...shared} />
          <Split main={<Wording {...shared} />} side={<CharterSide {...shared} />} />
        </>
      )}
    </>
  );
}

/** Nothing starts here without a charter: what runs without one was taken over from a report. */
const isNotHandedDown = ({ file, documents }: CharterViewProps['page']): boolean =>
  documents.standing.state === 'keiner' && (file.phase === 'laeuft' || file.phase === 'beendet');

function Actions({ path, page }: CharterViewProps) {
  const { rights, draft, sent, documents, file } = page;
  if (documents.standing.state === 'keiner') return null;
  const isReadable = draft !== undefined || sent !== undefined;
  return (
    <>
      {rights.writes && file.phase !== 'beendet' && (
        <LinkButton href={`${path}/auftrag/bearbeiten`} icon="edit">
          {file.phase === 'laeuft' ? 'Änderung vorbereiten' : 'Bearbeiten'}
        </LinkButton>
      )}
      {isReadable && (
        <>
          <LinkButton href={`${path}/auftrag.pdf`} icon="description">
            PDF
          </LinkButton>
          <LinkButton href={`${path}/auftrag.docx`} icon="download">
            Word
          </LinkButton>
          <PrintButton />
        </>
      )}
    </>
  );
}

const NothingYet = ({ path, page }: CharterViewProps) =>
  isNotHandedDown(page) ? <NotHandedDown path={path} page={page} /> : <ToWrite path={path} page={page} />;

type EmptyProps = Pick<CharterViewProps, 'path' | 'page'>;

const NotHandedDown = ({ path, page: { rights, file } }: EmptyProps) => (
  <Panel>
    <EmptyState
      level={2}
      icon="description"
      title="Der Projektauftrag ist nicht überliefert."
      action={
        rights.writes &&
        file.phase === 'laeuft' && (
          <LinkButton href={`${path}/auftrag/bearbeiten`}>Projektauftrag nachtragen</LinkButton>
        )
      }
    >
      Das Projekt begann, bevor es hier geführt wurde. Sein Auftrag liegt bei der Geschäftsstelle.
    </EmptyState>
  </Panel>
);

const ToWrite = ({ path, page: { rights } }: EmptyProps) => (
  <Panel>
    <EmptyState
      level={2}
      icon="description"
      title="Für dieses Projekt ist noch kein Projektauftrag geschrieben."
      action={
        rights.writes && (
          <LinkButton href={`${path}/auftrag/bearbeiten`} look="primary" icon="edit">
            Projektauftrag schreiben
          </LinkButton>
        )
      }
    >
      {rights.writes
        ? 'Schreiben Sie ihn Abschnitt für Abschnitt; ein Entwurf darf Lücken haben.'
        : 'Geschäftsstelle und Projektleitung schreiben ihn; Sie werden gefragt, sobald er zur Abstimmung steht.'}
    </EmptyState>
  </Panel>
);
