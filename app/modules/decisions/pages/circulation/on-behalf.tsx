import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import type { AnswerRefusal } from '../../domain/circulation/apply-answer.ts';
import { findDocument } from '../../use-cases/circulation/find-document.ts';
import { recordAnswerOnBehalf } from '../../use-cases/circulation/record-answer-on-behalf.ts';
import { OnBehalfForm } from './on-behalf-form.tsx';
import {
  type AnswerForm,
  answerErrors,
  NOT_CHOSEN,
  NOTHING_TYPED,
  readAnswerForm,
  statusOf,
  toAnswer,
} from './read-answer-form.ts';
import { crumbsBelow, SECTION } from './show-document.tsx';
import { PartyBadge } from './state-badges.tsx';

/** GET /v/:alliance/dokumente/:id/im-auftrag/:key */
export const showOnBehalf = (call: AllianceCall): Promise<PageAnswer> => view(call, NOTHING_TYPED, '');

/** POST /v/:alliance/dokumente/:id/im-auftrag/:key */
export async function submitOnBehalf(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const { fields, files } = await call.upload();
  const form = readAnswerForm(fields);
  const proofNote = fields.get('herkunft') ?? '';
  const answer = toAnswer(form);
  if (!answer) return view(call, form, proofNote, NOT_CHOSEN);
  const documentId = params['id'] ?? '';
  const order = {
    documentId,
    memberKey: params['key'] ?? '',
    answer,
    proofNote,
    proof: files.get('nachweis'),
    actor: principal.accountId,
  };
  const result = await recordAnswerOnBehalf(services, alliance, order);
  if (result.ok)
    return { kind: 'redirect', to: `/v/${alliance.slug}/dokumente/${documentId}?meldung=eingetragen` };
  return result.error === 'unknown' ? errorPage(404) : view(call, form, proofNote, result.error);
}

async function view(
  { services, alliance, principal, params }: AllianceCall,
  form: AnswerForm,
  proofNote: string,
  refusal?: AnswerRefusal,
): Promise<PageAnswer> {
  const file = await findDocument(services, alliance, principal, params['id'] ?? '');
  const party = file?.parties.named.find(({ memberKey }) => memberKey === params['key']);
  if (!file || !party) return errorPage(404);
  const { document } = file;
  const base = `/v/${alliance.slug}`;
  return {
    kind: 'page',
    status: refusal ? statusOf(refusal) : 200,
    title: `Im Auftrag eintragen: ${party.name}`,
    section: SECTION,
    crumbs: crumbsBelow(base, document, 'Im Auftrag eintragen'),
    body: (
      <>
        <PageTitle
          title={`Im Auftrag eintragen: ${party.name}`}
          badge={<PartyBadge state={party.state} />}
          lead={`Zu „${document.title}“, Fassung ${document.versionNumber}: für Antworten, die per Mail, Brief oder mündlich mit Bestätigung kamen.`}
        />
        <ErrorSummary errors={answerErrors(refusal)} />
        <Panel>
          <OnBehalfForm
            href={`${base}/dokumente/${document.id}`}
            document={document}
            party={party}
            form={form}
            proofNote={proofNote}
            refusal={refusal}
          />
        </Panel>
      </>
    ),
  };
}
