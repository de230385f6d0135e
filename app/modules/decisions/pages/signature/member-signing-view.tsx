import { germanEuro } from '../../../../foundation/german.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { LinkButton } from '../../../../ui/button.tsx';
import { PageTitle, Panel, Split } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import type { SignatureForm } from '../../domain/signature/read-signature-form.ts';
import type { SignatureRefusal } from '../../domain/signature/signing-facts.ts';
import type { MemberSigning } from '../../use-cases/signature/find-signing.ts';
import { RecordedPanel } from './recorded-panel.tsx';
import { errorsOf } from './signature-fields.ts';
import { SignatureFormView } from './signature-form-view.tsx';
import { faceOf } from './signing-words.ts';

export interface MemberSigningViewProps {
  /** Address of the document. */
  readonly document: string;
  readonly signing: MemberSigning;
  readonly form: SignatureForm;
  readonly refusals: readonly SignatureRefusal[];
  readonly problem: string | null;
  /** Key of what was just done. */
  readonly message: string;
}

const MESSAGES: Readonly<Record<string, string>> = {
  eingetragen: 'Die Unterschriften sind eingetragen.',
  gestrichen: 'Die Eintragung ist gestrichen. Sie bleibt im Protokoll.',
};

/** The signatures of one member: what to sign, what came back, and the form for it. */
export function MemberSigningView(props: MemberSigningViewProps) {
  const { document, signing, refusals, problem, message } = props;
  const { own } = signing;
  const page = `${document}/unterschriften/${own.party.memberKey}`;
  const { label, ...face } = faceOf(own);
  return (
    <>
      <PageTitle
        title={`Unterschriften: ${own.party.name}`}
        badge={<Badge {...face}>{label}</Badge>}
        lead={signing.document.title}
        actions={
          <LinkButton
            look={own.signatures.length === 0 ? 'primary' : 'secondary'}
            icon="download"
            href={`${document}/unterschriftsblatt/${own.party.memberKey}`}
          >
            Unterschriftsblatt (PDF)
          </LinkButton>
        }
      />
      {Object.hasOwn(MESSAGES, message) && <Notice tone="success" title={MESSAGES[message]} live />}
      <ErrorSummary errors={errorsOf(refusals)} />
      {problem !== null && (
        <Notice tone="danger" title="Das ging nicht" live>
          <p>{problem}</p>
        </Notice>
      )}
      {signing.document.isSample && (
        <SampleDataNotice>
          <p>Dieses Dokument und seine Unterschriften sind erfunden.</p>
        </SampleDataNotice>
      )}
      <Split
        main={
          <>
            <Entry {...props} page={page} />
            <RecordedPanel own={page} signing={signing} />
          </>
        }
        side={<Facts signing={signing} />}
      />
    </>
  );
}

function Entry({
  document,
  signing,
  form,
  refusals,
  page,
}: MemberSigningViewProps & { readonly page: string }) {
  const { blocked, mayRecord, own } = signing;
  if (blocked !== null)
    return (
      <Notice title="Zurzeit ist nichts einzutragen">
        <p>{blocked}</p>
      </Notice>
    );
  if (own.standing.state === 'vollstaendig')
    return (
      <Notice tone="success" title={own.standing.reason}>
        <p>Es ist nichts mehr zu tun.</p>
      </Notice>
    );
  if (!mayRecord) return <Notice title={own.standing.reason} />;
  return (
    <Panel title="Unterschriebenes Blatt eintragen" id="eintragen">
      <SignatureFormView
        own={page}
        all={`${document}/unterschriften`}
        signing={signing}
        form={form}
        refusals={refusals}
      />
    </Panel>
  );
}

function Facts({ signing: { own, legalName, document } }: Pick<MemberSigningViewProps, 'signing'>) {
  const { party, standing, required } = own;
  const version = party.agreedVersion ?? party.askedVersion;
  return (
    <Panel title="Was zu unterschreiben ist" id="was">
      <div className="gw-stack">
        <DescriptionList
          items={[
            { term: 'Für', value: legalName.ok ? legalName.value.name : legalName.error },
            { term: 'Fassung', value: `${version} von ${document.versionNumber}` },
            ...(party.amount === null || party.state === 'nimmt-nicht-teil'
              ? []
              : [{ term: 'Kosten', value: germanEuro(party.amount) }]),
            { term: 'Nötig', value: <Signatories labels={required.map(({ label }) => label)} /> },
          ]}
        />
        <p className="gw-note">{standing.reason}</p>
      </div>
    </Panel>
  );
}

const Signatories = ({ labels }: { readonly labels: readonly string[] }) => (
  <ul className="gw-list">
    {labels.map((label) => (
      <li key={label}>{label}</li>
    ))}
  </ul>
);
