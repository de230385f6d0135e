import { addDays } from '../../../../foundation/calendar-date.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { type IssueRefusal, issueCharter } from '../../use-cases/charter/issue-charter.ts';
import { type IssuePreview, previewIssue } from '../../use-cases/charter/preview-issue.ts';
import { PLACE } from '../undertakings/project-places.tsx';
import { charterCrumbs, charterPath } from './charter-places.ts';
import { IssueView } from './issue-view.tsx';
import { ISSUE_WORDS, type IssueForm } from './issue-words.ts';

/** Four weeks reach every executive body once. */
const USUAL_DAYS = 28;

type Round = keyof typeof ISSUE_WORDS;

/** GET /v/:alliance/projekte/:slug/auftrag/abstimmung and …/unterschrift */
export const showIssue =
  (round: Round) =>
  async (call: AllianceCall): Promise<PageAnswer> => {
    const preview = await load(call, round);
    if (!preview) return errorPage(404);
    const dueOn = addDays(call.services.clock.today(), USUAL_DAYS);
    const without = preview.leavable.flatMap(({ memberKey, hasDeclined }) =>
      hasDeclined ? [memberKey] : [],
    );
    const form = { dueOn, reason: '', scope: 'alle', without, version: String(preview.version) };
    return view(call, round, preview, form);
  };

/** POST of the same. */
export const submitIssue =
  (round: Round) =>
  async (call: AllianceCall): Promise<PageAnswer> => {
    const { services, alliance, principal, params } = call;
    const form = readIssueForm(await call.form());
    const issued = await issueCharter(services, alliance, {
      slug: params['slug'] ?? '',
      actor: principal.accountId,
      round,
      basedOn: /^\d{1,9}$/.test(form.version) ? Number(form.version) : -1,
      dueOn: readGermanDay(form.dueOn) ?? null,
      reason: form.reason,
      scope: form.scope === 'redaktionell' ? 'redaktionell' : 'alle',
      without: form.without,
    });
    if (!issued.ok && issued.error === 'unknown') return errorPage(404);
    const preview = await load(call, round);
    if (!preview) return errorPage(404);
    if (issued.ok)
      return { kind: 'redirect', to: `${charterPath(call, preview.undertaking)}?meldung=${round}` };
    if (issued.error === 'unknown') return errorPage(404);
    // Who is told of the newer wording may send it.
    const shown = issued.error.field === 'version' ? { ...form, version: String(preview.version) } : form;
    return view(call, round, preview, shown, issued.error);
  };

const readIssueForm = (form: URLSearchParams): IssueForm => ({
  dueOn: form.get('frist') ?? '',
  reason: (form.get('grund') ?? '').replace(/\r\n/g, '\n'),
  scope: form.get('umfang') ?? '',
  without: form.getAll('ohne'),
  version: form.get('version') ?? '',
});

const load = ({ services, alliance, params }: AllianceCall, round: Round) =>
  previewIssue(services, alliance, params['slug'] ?? '', round);

const view = (
  call: AllianceCall,
  round: Round,
  preview: IssuePreview,
  form: IssueForm,
  refusal?: IssueRefusal,
): PageAnswer => ({
  kind: 'page',
  status: refusal === undefined ? 200 : refusal.field === 'version' ? 409 : 422,
  title: ISSUE_WORDS[round].title,
  ...PLACE,
  crumbs: charterCrumbs(call, preview.undertaking, ISSUE_WORDS[round].title),
  body: (
    <IssueView
      href={charterPath(call, preview.undertaking)}
      round={round}
      preview={preview}
      form={form}
      refusal={refusal}
    />
  ),
});
