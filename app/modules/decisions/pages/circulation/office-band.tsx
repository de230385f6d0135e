import { germanCount, germanDate } from '../../../../foundation/german.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { isThrough } from '../../domain/circulation/decide-step.ts';
import { isReport } from '../../domain/circulation/document.ts';
import { refuseWithdrawal } from '../../domain/circulation/refuse-withdrawal.ts';
import type { DocumentFile } from '../../use-cases/circulation/find-document.ts';
import { Progress } from './progress.tsx';

interface OfficeBandProps {
  /** Where the alliance's pages begin. */
  readonly base: string;
  readonly href: string;
  readonly file: DocumentFile;
}

/** For the office: what is missing, until when, one primary step. */
export function OfficeBand({ base, href, file }: OfficeBandProps) {
  const { document, parties } = file;
  const missing = parties.named.filter((party) => !isThrough(party, document)).length;
  return (
    <>
      <div className="gw-band">
        <div className="gw-band__text">
          <strong>
            {missing === 0
              ? 'Alle sind durch.'
              : `${germanCount(missing, 'Kommune fehlt', 'Kommunen fehlen')} noch.`}
          </strong>
          {document.state === 'im-umlauf' && document.dueOn !== null && (
            <p>Frist ist der {germanDate(document.dueOn)}.</p>
          )}
        </div>
        <Progress parties={parties} seesAll />
        <Primary base={base} href={href} file={file} missing={missing} />
      </div>
      <Others base={base} href={href} file={file} />
    </>
  );
}

function Primary({ href, file, missing }: OfficeBandProps & { readonly missing: number }) {
  const { state } = file.document;
  if (state === 'abgeschlossen')
    return (
      <LinkButton href={`${href}/versiegeln`} look="primary" icon="verified">
        Versiegeln
      </LinkButton>
    );
  if (state !== 'im-umlauf') return null;
  if (missing === 0)
    return (
      <LinkButton href={`${href}/abschliessen`} look="primary" icon="checkCircle">
        Umlauf abschließen
      </LinkButton>
    );
  const isOpen = file.parties.named.some((party) => party.state === 'gefragt');
  if (!isOpen) return null;
  return (
    <Form action={`${href}/erinnern`} narrow>
      <FormButtons>
        <Button type="submit" look="primary" icon="send">
          Offene Kommunen erinnern
        </Button>
      </FormButtons>
    </Form>
  );
}

function Others({ base, href, file }: OfficeBandProps) {
  const { kind, state, wordingPath } = file.document;
  if (state !== 'im-umlauf' && state !== 'abgeschlossen') return null;
  return (
    <p className="gw-actions gw-actions--below">
      {state === 'im-umlauf' &&
        (wordingPath === null ? (
          <LinkButton href={`${href}/fassungen/neu`}>Neue Fassung</LinkButton>
        ) : (
          <LinkButton href={`${base}${wordingPath}`}>
            {isReport(kind) ? 'Zum Bericht' : 'Wortlaut ändern'}
          </LinkButton>
        ))}
      {refuseWithdrawal(file.document) === undefined && (
        <LinkButton href={`${href}/zurueckziehen`}>Zurückziehen</LinkButton>
      )}
    </p>
  );
}
