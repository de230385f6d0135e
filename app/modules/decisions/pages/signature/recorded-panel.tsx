import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { Button, TextLink } from '../../../../ui/button.tsx';
import { TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { EmptyState, Panel } from '../../../../ui/layout.tsx';
import { DescriptionList, Disclosure } from '../../../../ui/text.tsx';
import { SIGNATURE_KIND_LABELS, type Signature } from '../../domain/signature/signature.ts';
import type { MemberSigning } from '../../use-cases/signature/find-signing.ts';

export interface RecordedPanelProps {
  /** Address of the member's page. */
  readonly own: string;
  readonly signing: MemberSigning;
}

/** What is recorded of a member, the latest on top; struck ones stay with their reason. */
export function RecordedPanel({ own, signing }: RecordedPanelProps) {
  const { signatures } = signing.own;
  return (
    <Panel title="Eingetragene Unterschriften" id="eingetragen">
      {signatures.length === 0 ? (
        <EmptyState title="Noch keine Unterschrift">
          Laden Sie das Unterschriftsblatt herunter, lassen Sie es unterschreiben und tragen Sie es hier ein.
        </EmptyState>
      ) : (
        <div className="gw-stack">
          {signatures.toReversed().map((signature) => (
            <Recorded key={signature.id} own={own} signature={signature} signing={signing} />
          ))}
        </div>
      )}
    </Panel>
  );
}

function Recorded({ own, signature, signing }: RecordedPanelProps & { readonly signature: Signature }) {
  const { strike, fileSha256 } = signature;
  const counts = signing.own.standing.counting.some(({ id }) => id === signature.id);
  return (
    <section aria-label={signature.office} className="gw-stack">
      <h3 className="gw-h3">
        {signature.office} <Standing strike={strike !== null} counts={counts} />
      </h3>
      <DescriptionList items={factsOf(signature, signing)} />
      {signature.hasElectronicSignature && (
        <p className="gw-note">
          Die Datei enthält eine elektronische Signatur, deren Echtheit hier nicht geprüft wird.
        </p>
      )}
      <p>
        <TextLink href={`${own}/datei/${fileSha256}`} icon="download">
          Blatt ansehen (PDF)
        </TextLink>
      </p>
      {strike === null && signing.mayRecord && signing.blocked === null && (
        <StrikeForm own={own} signature={signature} />
      )}
    </section>
  );
}

function Standing({ strike, counts }: { readonly strike: boolean; readonly counts: boolean }) {
  if (strike) return <Badge>gestrichen</Badge>;
  return counts ? (
    <Badge tone="success" icon="check">
      zählt
    </Badge>
  ) : (
    <Badge>zählt nicht mehr</Badge>
  );
}

function factsOf(signature: Signature, { own }: MemberSigning) {
  const { capacity, versionNumber, kind, place, signedOn, recordedAt, recordedLabel, strike } = signature;
  const as = own.required.find((signatory) => signatory.capacity === capacity)?.label ?? capacity;
  return [
    { term: 'Als', value: as },
    { term: 'Fassung', value: String(versionNumber) },
    {
      term: 'Unterschrieben',
      value: `${germanDate(signedOn)}${place === '' ? '' : `, ${place}`}, ${SIGNATURE_KIND_LABELS[kind]}`,
    },
    { term: 'Eingetragen', value: `${germanDate(germanDay(recordedAt))}, ${recordedLabel}` },
    ...(strike
      ? [
          {
            term: 'Gestrichen',
            value: `${germanDate(germanDay(strike.at))}, ${strike.byLabel}: ${strike.reason}`,
          },
        ]
      : []),
  ];
}

const StrikeForm = ({ own, signature }: { readonly own: string; readonly signature: Signature }) => (
  <Disclosure summary="Eintragung streichen">
    <Form action={`${own}/streichen`} narrow hidden={{ unterschrift: signature.id }}>
      <TextField
        id={`grund-${signature.id}`}
        name="grund"
        label="Grund"
        hint="Die Eintragung bleibt mit dem Grund im Protokoll stehen und zählt nicht mehr."
      />
      <FormButtons>
        <Button type="submit">Streichen</Button>
      </FormButtons>
    </Form>
  </Disclosure>
);
