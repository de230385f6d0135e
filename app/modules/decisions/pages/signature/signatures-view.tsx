import { germanCount } from '../../../../foundation/german.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { SignOff } from '../../../../ui/sign-off.tsx';
import { DOCUMENT_STATE_LABELS } from '../../domain/circulation/answer-words.ts';
import type { SigningOverview } from '../../use-cases/signature/find-signing.ts';
import { SignaturesTable } from './signatures-table.tsx';

export interface SignaturesViewProps {
  /** Address of the page. */
  readonly own: string;
  readonly overview: SigningOverview;
  /** Why something could not be done; null where nothing was refused. */
  readonly problem: string | null;
}

/** All signatures under a document: how many are there, of whom, and what comes next. */
export function SignaturesView({ own, overview, problem }: SignaturesViewProps) {
  const { document, viewer, members } = overview;
  const isBinding = document.form === 'schrift';
  return (
    <>
      <PageTitle
        title="Unterschriften"
        badge={<Badge>{DOCUMENT_STATE_LABELS[document.state]}</Badge>}
        lead={document.title}
        actions={
          <>
            <PrintButton />
            {isBinding && viewer.memberKeys.length + Number(viewer.seesAll) > 0 && (
              <LinkButton href={`${own}.zip`} icon="download">
                Alle herunterladen (ZIP)
              </LinkButton>
            )}
          </>
        }
      />
      {problem !== null && (
        <Notice tone="danger" title="Das ging nicht" live>
          <p>{problem}</p>
        </Notice>
      )}
      {document.isSample && (
        <SampleDataNotice>
          <p>Dieses Dokument und seine Unterschriften sind erfunden.</p>
        </SampleDataNotice>
      )}
      {isBinding ? <Progress overview={overview} /> : <NotBinding />}
      {isBinding && members.named.length > 0 && (
        <Panel title="Unterschriften der Kommunen" id="kommunen" flush>
          <SignaturesTable own={own} members={members.named} viewer={viewer} />
          {members.unnamed > 0 && (
            <PanelFoot>
              <p>
                {germanCount(members.unnamed, 'weitere Kommune ist', 'weitere Kommunen sind')} noch nicht so
                weit oder nicht dabei. Namen sieht die Geschäftsstelle.
              </p>
            </PanelFoot>
          )}
        </Panel>
      )}
    </>
  );
}

function Progress({ overview: { members, viewer, isComplete } }: Pick<SignaturesViewProps, 'overview'>) {
  const { signed, half, open, notTakingPart, total } = members;
  const taking = total - notTakingPart;
  return (
    <Panel title={`${signed} von ${taking} haben unterschrieben`} id="stand">
      <div className="gw-stack">
        <SignOff
          counts={[
            { kind: 'done', count: signed, label: 'unterschrieben' },
            { kind: 'conditional', count: half, label: 'eine von zwei Unterschriften' },
            { kind: 'open', count: open, label: 'noch offen' },
            {
              kind: 'out',
              count: notTakingPart,
              label: notTakingPart === 1 ? 'nimmt nicht teil' : 'nehmen nicht teil',
            },
          ]}
        />
        {isComplete && (
          <Notice tone="success" title="Alle beteiligten Kommunen haben unterschrieben.">
            <p>Die Geschäftsstelle kann das Dokument abschließen und versiegeln.</p>
          </Notice>
        )}
        <p className="gw-note">
          Eine Kommune hat unterschrieben, wenn ihre Leitung (oder deren Vertretung) und ein weiteres Mitglied
          ihres Gremiums dieselbe Fassung unterschrieben haben, der sie zugestimmt hat (§ 71 Abs. 2 HGO, § 45
          HKO).
          {viewer.isOffice &&
            ' Öffnen Sie eine Kommune, um ihr Blatt herunterzuladen oder das unterschriebene einzutragen.'}
        </p>
      </div>
    </Panel>
  );
}

const NotBinding = () => (
  <Panel>
    <EmptyState title="Hier wird nicht unterschrieben" level={2}>
      Für dieses Dokument genügt eine Antwort. Soll es binden, legt die Geschäftsstelle es mit Schriftform an.
    </EmptyState>
  </Panel>
);
