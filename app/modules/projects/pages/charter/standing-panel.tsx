import { germanDate } from '../../../../foundation/german.ts';
import { Panel } from '../../../../ui/layout.tsx';
import { SignOff } from '../../../../ui/sign-off.tsx';
import { CHARTER_SECTIONS } from '../../domain/charter/charter.ts';
import { completeSections } from '../../domain/charter/check-charter.ts';
import type { CharterViewProps } from './charter-page-props.ts';
import { charterSteps, StepLink } from './charter-steps.tsx';

/** What is missing until when, and the next step of whoever may take it. */
export function StandingPanel(props: CharterViewProps) {
  const { page } = props;
  const { standing } = page.documents;
  const [first, ...others] = charterSteps(props);
  return (
    <Panel title="Stand" id="stand">
      <div className="gw-band">
        <div className="gw-band__text">
          <strong>{headline(props)}</strong>
          {standing.documentId !== null && standing.state !== 'gezeichnet' && standing.dueOn !== null && (
            <p>Frist ist der {germanDate(standing.dueOn)}.</p>
          )}
          {standing.isAmendment && standing.state === 'zeichnung' && (
            <p>
              Es geht um eine Änderung. Bis alle gezeichnet haben, gilt{' '}
              <a href={`${props.base}/dokumente/${standing.inForce?.documentId ?? ''}`}>
                der gezeichnete Projektauftrag
              </a>{' '}
              weiter.
            </p>
          )}
        </div>
        {page.parties.total > 0 ? <Counts {...props} /> : <Sections {...props} />}
        {first && <StepLink {...props} step={first} isPrimary={page.viewer.isOffice} />}
      </div>
      {others.length > 0 && (
        <p className="gw-actions gw-actions--below">
          {others.map((step) => (
            <StepLink key={step} {...props} step={step} />
          ))}
        </p>
      )}
    </Panel>
  );
}

const headline = ({ page: { rights, gaps, documents } }: CharterViewProps): string => {
  const { state, reason } = documents.standing;
  return state === 'entwurf' && rights.readsDraft
    ? `${completeSections(gaps)} von ${CHARTER_SECTIONS.length} Abschnitten sind vollständig.`
    : reason;
};

/** How much of a draft is written. */
function Sections({ page: { rights, gaps } }: CharterViewProps) {
  if (!rights.readsDraft) return <span />;
  const done = completeSections(gaps);
  return (
    <SignOff
      counts={[
        { kind: 'done', count: done, label: 'vollständig' },
        { kind: 'open', count: CHARTER_SECTIONS.length - done, label: 'mit Lücken' },
      ]}
    />
  );
}

/** Numbers for everybody; names stand on the document's page, for whom they may stand. */
function Counts({ page: { parties, documents } }: CharterViewProps) {
  const done = parties.takingPart - documents.standing.open.length;
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
