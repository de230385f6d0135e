import { sumCents } from '../../../../foundation/cents.ts';
import { germanDate, germanEuro } from '../../../../foundation/german.ts';
import { LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { Facts, PageTitle, Panel, Split } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice } from '../../../../ui/notice.tsx';
import { REFUSING_STATES } from '../../domain/circulation/answer-words.ts';
import type { AnswerRefusal } from '../../domain/circulation/apply-answer.ts';
import { DOCUMENT_KIND_LABELS, type DocumentRecord } from '../../domain/circulation/document.ts';
import type { DocumentFile } from '../../use-cases/circulation/find-document.ts';
import type { AnswerFieldsProps } from './answer-fields.tsx';
import { BodyText } from './body-text.tsx';
import { DocumentSampleNotice } from './document-sample-notice.tsx';
import { DocumentSide } from './document-side.tsx';
import { OfficeBand } from './office-band.tsx';
import { OwnAnswerPanel } from './own-answer-panel.tsx';
import { PartyTable } from './party-table.tsx';
import { Progress } from './progress.tsx';
import { answerErrors } from './read-answer-form.ts';
import { shownAmount } from './shown-amount.ts';
import { DocumentBadge } from './state-badges.tsx';

/** An answer that was refused: whose, what was typed, and why. */
export interface Attempt {
  readonly memberKey: string;
  readonly typed: AnswerFieldsProps['typed'];
  readonly refusal: AnswerRefusal;
}

export interface DocumentViewProps {
  /** Where the alliance's pages begin. */
  readonly base: string;
  readonly file: DocumentFile;
  readonly attempt?: Attempt | undefined;
  readonly notices: readonly string[];
}

/** A document that goes round: what a head answers, and where everyone stands. */
export function DocumentView(props: DocumentViewProps) {
  const { base, file, attempt, notices } = props;
  const { document, viewer } = file;
  const href = `${base}/dokumente/${document.id}`;
  return (
    <>
      <PageTitle
        title={document.title}
        badge={<DocumentBadge state={document.state} />}
        actions={<Actions href={href} file={file} />}
      />
      <DocumentSampleNotice document={document} />
      {notices.length > 0 && (
        <Notice tone="success" title={notices[0]} live>
          {notices.slice(1).map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Notice>
      )}
      <ErrorSummary errors={answerErrors(attempt?.refusal, `-${attempt?.memberKey}`)} />
      <Facts items={factsOf(document, file)} />
      {document.state === 'zurueckgezogen' && (
        <Notice tone="warning" title={REFUSING_STATES.zurueckgezogen}>
          <p>Grund: {document.withdrawnReason}</p>
        </Notice>
      )}
      <OwnAnswers {...props} />
      {document.state !== 'entwurf' && (
        <Panel title="Stand" id="stand">
          {viewer.isOffice ? (
            <OfficeBand base={base} href={href} file={file} />
          ) : (
            <Progress parties={file.parties} seesAll={viewer.seesAll} />
          )}
        </Panel>
      )}
      <Split
        main={<Main href={href} file={file} />}
        side={<DocumentSide href={href} base={base} file={file} />}
      />
    </>
  );
}

/** One panel for each member that the reader may answer for. */
const OwnAnswers = ({ base, file: { document, own, answers, versions }, attempt }: DocumentViewProps) =>
  own.map((member) => {
    const tried = attempt?.memberKey === member.party.memberKey ? attempt : undefined;
    const last = answers.findLast(({ memberKey }) => memberKey === member.party.memberKey);
    return (
      <OwnAnswerPanel
        key={member.party.memberKey}
        base={base}
        href={`${base}/dokumente/${document.id}`}
        document={document}
        own={member}
        reply={last?.event === 'beantworten' ? last.remark : undefined}
        changeNote={versions.at(-1)?.changeNote ?? ''}
        typed={tried?.typed}
        refusal={tried?.refusal}
      />
    );
  });

const factsOf = (document: DocumentRecord, { parties, viewer }: DocumentFile) => [
  { label: 'Art', value: DOCUMENT_KIND_LABELS[document.kind] },
  { label: 'Fassung', value: document.versionNumber },
  { label: 'Antwort bis', value: document.dueOn === null ? 'offen' : germanDate(document.dueOn) },
  { label: 'Zugestimmt', value: `${parties.agreed} von ${parties.takingPart}` },
  ...(viewer.seesAll ? sumOf(parties.named) : []),
  {
    label: 'Form',
    value: document.form === 'schrift' ? 'Schriftform' : 'Textform',
    note: document.form === 'schrift' ? 'bindet erst mit Unterschrift' : 'eine Antwort genügt',
  },
];

/** What it costs all who take part, to whoever sees all amounts. */
function sumOf(parties: DocumentFile['parties']['named']) {
  const amounts = parties.map(shownAmount).filter((amount) => amount !== null);
  return amounts.length === 0 ? [] : [{ label: 'Kosten zusammen', value: germanEuro(sumCents(amounts)) }];
}

function Actions({ href, file }: { readonly href: string; readonly file: DocumentFile }) {
  const { document, viewer, mayRead } = file;
  const isOffice = viewer.isOffice;
  return (
    <>
      {isOffice && document.state === 'entwurf' && (
        <>
          <LinkButton href={`${href}/bearbeiten`} icon="edit">
            Bearbeiten
          </LinkButton>
          <LinkButton href={`${href}/senden`} icon="send" look="primary">
            Versenden
          </LinkButton>
        </>
      )}
      {document.form === 'schrift' && document.state !== 'entwurf' && (
        <LinkButton href={`${href}/unterschriften`} icon="edit">
          Unterschriften
        </LinkButton>
      )}
      {mayRead && (
        <LinkButton href={`${href}/datei`} icon="description">
          PDF
        </LinkButton>
      )}
      <PrintButton />
    </>
  );
}

/** The office works on the members, everyone else reads what they are asked to agree to. */
const Main = ({ href, file }: { readonly href: string; readonly file: DocumentFile }) => (
  <>
    {file.viewer.isOffice && <PartyTable href={href} file={file} />}
    <Wording file={file} />
    {!file.viewer.isOffice && <PartyTable href={href} file={file} />}
  </>
);

const Wording = ({ file }: { readonly file: DocumentFile }) =>
  file.mayRead ? (
    <Panel title={`Wortlaut, Fassung ${file.document.versionNumber}`} id="wortlaut">
      <BodyText body={file.versions.at(-1)?.body ?? ''} />
    </Panel>
  ) : (
    <Panel title="Wortlaut" id="wortlaut">
      <p className="gw-note">
        Den Wortlaut lesen die beteiligten Kommunen, die Lenkungsgruppe und die Geschäftsstelle.
      </p>
    </Panel>
  );
