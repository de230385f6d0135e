import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { TextArea } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import { type AnswerRefusal, REMARK_MAX } from '../../domain/circulation/apply-answer.ts';
import type { PartyEvent } from '../../domain/circulation/transitions.ts';
import { type DocumentFile, findDocument } from '../../use-cases/circulation/find-document.ts';
import type { CirculatingParty } from '../../use-cases/circulation/load-circulation.ts';
import { replyAsOffice } from '../../use-cases/circulation/reply-as-office.ts';
import { DocumentSampleNotice } from './document-sample-notice.tsx';
import { readCount, statusOf } from './read-answer-form.ts';
import { crumbsBelow, SECTION } from './show-document.tsx';
import { PartyBadge } from './state-badges.tsx';

/** GET /v/:alliance/dokumente/:id/klaeren/:key */
export const showMatter = (call: AllianceCall): Promise<PageAnswer> => view(call, '');

/** POST /v/:alliance/dokumente/:id/klaeren/:key: the office answers a question or accepts a condition. */
export async function submitMatter(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const form = await call.form();
  const remark = (form.get('bemerkung') ?? '').replace(/\r\n/g, '\n');
  const event: PartyEvent = form.get('was') === 'bedingung-annehmen' ? 'bedingung-annehmen' : 'beantworten';
  const documentId = params['id'] ?? '';
  const answer = {
    event,
    remark,
    versionNumber: readCount(form.get('fassung')) ?? 0,
    rowVersion: readCount(form.get('stand')),
  };
  const order = { documentId, memberKey: params['key'] ?? '', answer, actor: principal.accountId };
  const result = await replyAsOffice(services, alliance, order);
  if (result.ok)
    return { kind: 'redirect', to: `/v/${alliance.slug}/dokumente/${documentId}?meldung=beantwortet` };
  return result.error === 'unknown' ? errorPage(404) : view(call, remark, result.error);
}

async function view(
  { services, alliance, principal, params }: AllianceCall,
  typed: string,
  refusal?: AnswerRefusal,
): Promise<PageAnswer> {
  const file = await findDocument(services, alliance, principal, params['id'] ?? '');
  const party = file?.parties.named.find(({ memberKey }) => memberKey === params['key']);
  if (!file || !party) return errorPage(404);
  const base = `/v/${alliance.slug}`;
  return {
    kind: 'page',
    status: refusal ? statusOf(refusal) : 200,
    title: `Klären mit ${party.name}`,
    section: SECTION,
    crumbs: crumbsBelow(base, file.document, `Klären mit ${party.name}`),
    body: (
      <>
        <PageTitle
          title={`Klären mit ${party.name}`}
          badge={<PartyBadge state={party.state} />}
          lead={`Zu „${file.document.title}“, Fassung ${file.document.versionNumber}`}
        />
        <ErrorSummary
          errors={refusal ? [{ field: 'bemerkung', label: 'Antwort', message: refusal.reason }] : []}
        />
        <DocumentSampleNotice document={file.document} />
        <Panel title={`Was ${party.name} schreibt`} id="anliegen">
          <blockquote className="gw-quote">
            {party.remark === '' ? 'Nichts ist offen.' : party.remark}
          </blockquote>
        </Panel>
        <Settle
          href={`${base}/dokumente/${file.document.id}`}
          file={file}
          party={party}
          typed={typed}
          refusal={refusal}
        />
      </>
    ),
  };
}

interface SettleProps {
  readonly href: string;
  readonly file: DocumentFile;
  readonly party: CirculatingParty;
  readonly typed: string;
  readonly refusal: AnswerRefusal | undefined;
}

function Settle({ href, file, party, typed, refusal }: SettleProps) {
  const accepts = party.state === 'bedingt';
  if (party.state !== 'rueckfrage' && !accepts) return <NewVersion href={href} />;
  const hidden = {
    was: accepts ? 'bedingung-annehmen' : 'beantworten',
    fassung: String(file.document.versionNumber),
    stand: String(party.version),
  };
  return (
    <Panel title={accepts ? 'Bedingung annehmen' : 'Frage beantworten'} id="antwort">
      <Form action={`${href}/klaeren/${party.memberKey}`} hidden={hidden} narrow>
        <FormRow>
          <TextArea
            id="bemerkung"
            name="bemerkung"
            label={accepts ? 'Bemerkung (freiwillig)' : 'Ihre Antwort'}
            hint={
              accepts
                ? ACCEPT_HINT
                : 'Die Leitung und ihre Vertretung bekommen sie per E-Mail mit einem neuen Antwort-Link.'
            }
            value={typed}
            maxLength={REMARK_MAX}
            error={refusal?.reason}
          />
        </FormRow>
        <FormButtons>
          <Button type="submit" look="primary">
            {accepts ? 'Bedingung annehmen' : 'Antwort senden'}
          </Button>
          <LinkButton href={`${href}/fassungen/neu`}>Stattdessen neue Fassung</LinkButton>
          <LinkButton href={href}>Abbrechen</LinkButton>
        </FormButtons>
      </Form>
    </Panel>
  );
}

const ACCEPT_HINT =
  'Damit gilt die Zustimmung mit dieser Bedingung; sie steht auch im Nachweis. Berührt die Bedingung andere, schreiben Sie eine neue Fassung.';

const NewVersion = ({ href }: { readonly href: string }) => (
  <Panel title="Wie es weitergeht" id="weiter">
    <p>
      Ein Widerspruch löst sich im Gespräch oder mit einer neuen Fassung. Ändert die Kommune ihre Haltung,
      antwortet sie selbst, oder Sie tragen die Antwort im Auftrag ein.
    </p>
    <p className="gw-actions gw-actions--below">
      <LinkButton href={`${href}/fassungen/neu`}>Neue Fassung</LinkButton>
      <LinkButton href={href}>Zurück zum Dokument</LinkButton>
    </p>
  </Panel>
);
