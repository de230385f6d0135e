import { germanDate } from '../../../../foundation/german.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { SignOff } from '../../../../ui/sign-off.tsx';
import { CHARTER_SECTIONS } from '../../domain/charter/charter.ts';
import { completeSections } from '../../domain/charter/check-charter.ts';
import type { CharterViewProps } from './charter-page-props.ts';

/** What is missing until when, and the next step of whoever may take it. */
export function StandingPanel(props: CharterViewProps) {
  const { page } = props;
  const { standing } = page.documents;
  return (
    <Panel title="Stand" id="stand">
      <div className="gw-band">
        <div className="gw-band__text">
          <strong>{headline(props)}</strong>
          {standing.documentId !== null && standing.state !== 'gezeichnet' && standing.dueOn !== null && (
            <p>Frist ist der {germanDate(standing.dueOn)}.</p>
          )}
          {standing.isAmendment && standing.state === 'zeichnung' && (
            <p>Es geht um eine Änderung. Der gezeichnete Projektauftrag gilt bis dahin weiter.</p>
          )}
        </div>
        {page.parties.total > 0 && <Counts {...props} />}
        <Primary {...props} />
      </div>
      <Others {...props} />
    </Panel>
  );
}

const headline = ({ page: { rights, gaps, documents } }: CharterViewProps): string => {
  const { state, reason } = documents.standing;
  return state === 'entwurf' && rights.readsDraft
    ? `${completeSections(gaps)} von ${CHARTER_SECTIONS.length} Abschnitten sind vollständig.`
    : reason;
};

/** Numbers for everybody; names stand on the document's page, for whom they may stand. */
function Counts({ page: { parties, documents } }: CharterViewProps) {
  const done = documents.standing.bound.length;
  const isSigning = documents.standing.state !== 'abstimmung';
  return (
    <SignOff
      counts={[
        { kind: 'done', count: done, label: isSigning ? 'gezeichnet' : 'zugestimmt' },
        { kind: 'open', count: parties.takingPart - done, label: 'noch offen' },
        { kind: 'out', count: parties.notTakingPart, label: 'nimmt nicht teil' },
      ]}
    />
  );
}

/** One primary step a page, for the office. */
function Primary({ base, path, page }: CharterViewProps) {
  const { viewer, documents, file, gaps } = page;
  const { state, documentId } = documents.standing;
  if (!viewer.isOffice) return documentId === null ? null : <DocumentLink base={base} id={documentId} />;
  if (file.phase === 'beendet') return null;
  if (state === 'entwurf')
    return gaps.length === 0 ? <ToSign path={path} isPrimary /> : <ToComment path={path} isPrimary />;
  if (state === 'abstimmung' && page.parties.open === 0) return <ToSign path={path} isPrimary />;
  return documentId === null ? null : <DocumentLink base={base} id={documentId} isPrimary />;
}

const ToComment = ({ path, isPrimary = false }: { readonly path: string; readonly isPrimary?: boolean }) => (
  <LinkButton href={`${path}/auftrag/abstimmung`} look={isPrimary ? 'primary' : 'secondary'} icon="send">
    Zur Abstimmung geben
  </LinkButton>
);
const ToSign = ({ path, isPrimary = false }: { readonly path: string; readonly isPrimary?: boolean }) => (
  <LinkButton href={`${path}/auftrag/unterschrift`} look={isPrimary ? 'primary' : 'secondary'} icon="edit">
    Zur Unterschrift geben
  </LinkButton>
);
const DocumentLink = ({
  base,
  id,
  isPrimary = false,
}: {
  readonly base: string;
  readonly id: string;
  readonly isPrimary?: boolean;
}) => (
  <LinkButton href={`${base}/dokumente/${id}`} look={isPrimary ? 'primary' : 'secondary'} icon="groups">
    Antworten ansehen
  </LinkButton>
);

/** The other steps of the office. */
function Others({ path, page }: CharterViewProps) {
  const { viewer, documents, gaps, draft, sent, file } = page;
  const { state } = documents.standing;
  if (!viewer.isOffice || file.phase === 'beendet') return null;
  const isChanged = draft !== undefined && sent !== undefined && draft !== sent;
  const isRunning = state === 'abstimmung' || state === 'zeichnung';
  return (
    <p className="gw-actions gw-actions--below">
      {state === 'entwurf' && gaps.length === 0 && <ToComment path={path} />}
      {state === 'abstimmung' && (
        <>
          {isChanged && (
            <LinkButton href={`${path}/auftrag/abstimmung`}>Neue Fassung zur Abstimmung geben</LinkButton>
          )}
          {page.parties.open > 0 && <ToSign path={path} />}
        </>
      )}
      {(state === 'zeichnung' || state === 'gezeichnet') && isChanged && (
        <LinkButton href={`${path}/auftrag/unterschrift`}>
          {file.phase === 'laeuft' && !documents.standing.isAmendment
            ? 'Änderung zur Unterschrift geben'
            : 'Neue Fassung zur Unterschrift geben'}
        </LinkButton>
      )}
      {state === 'zeichnung' && file.phase !== 'laeuft' && documents.standing.open.length > 0 && (
        <LinkButton href={`${path}/auftrag/unterschrift?ohne=offene`}>
          Ohne säumige Kommune weitergehen
        </LinkButton>
      )}
      {isRunning && <LinkButton href={`${path}/auftrag/zurueckziehen`}>Zurückziehen</LinkButton>}
    </p>
  );
}
