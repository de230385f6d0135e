import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Crossing, type CrossingField } from '../../../../ui/crossing.tsx';
import { PageTitle } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, SampleDataNotice } from '../../../../ui/notice.tsx';
import type { LocalDraft, LocalRefusal } from '../../domain/local/check-local-part.ts';
import { isLocalState, LOCAL_STATES, type LocalPart } from '../../domain/local/local-part.ts';
import { type LocalPage, loadLocalEvents, loadLocalParts } from '../../use-cases/local/load-local-parts.ts';
import { recordLocalPart } from '../../use-cases/local/record-local-part.ts';
import { statusOf } from '../life/life-errors.ts';
import { PLACE, projectCrumbs, projectPath } from '../undertakings/project-places.tsx';
import { LocalForm, LocalLog } from './local-form.tsx';
import { LocalView } from './local-view.tsx';

/** GET /v/:alliance/projekte/:slug/oertlich */
export async function showLocalParts(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params, query } = call;
  const page = await loadLocalParts(services, alliance, principal, params['slug'] ?? '');
  if (!page) return errorPage(404);
  const isSaved = query.get('meldung') === 'gespeichert';
  return {
    kind: 'page',
    title: `Örtliche Teilprojekte: ${page.undertaking.title}`,
    ...PLACE,
    crumbs: projectCrumbs(call, page.undertaking, 'Örtliche Teilprojekte'),
    body: (
      <LocalView
        path={projectPath(call, page.undertaking)}
        page={page}
        message={isSaved ? 'Das örtliche Teilprojekt ist gespeichert.' : undefined}
      />
    ),
  };
}

/** GET /v/:alliance/projekte/:slug/oertlich/:member */
export async function showLocalPart(call: AllianceCall): Promise<PageAnswer> {
  const page = await loadLocalParts(call.services, call.alliance, call.principal, call.params['slug'] ?? '');
  return page ? formPage(call, page, undefined, []) : errorPage(404);
}

/** POST /v/:alliance/projekte/:slug/oertlich/:member */
export async function submitLocalPart(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const [slug, memberKey] = [params['slug'] ?? '', params['member'] ?? ''];
  const fields = await call.form();
  const draft = readDraft(fields);
  const order = { slug, memberKey, draft, version: versionOf(fields) };
  const recorded = await recordLocalPart(services, alliance, principal, order);
  if (recorded.ok)
    return { kind: 'redirect', to: `/v/${alliance.slug}/projekte/${slug}/oertlich?meldung=gespeichert` };
  if (recorded.error === 'unknown') return errorPage(404);
  if (recorded.error === 'forbidden') return errorPage(403);
  const page = await loadLocalParts(services, alliance, principal, slug);
  return page ? formPage(call, page, draft, recorded.error) : errorPage(404);
}

const readDraft = (fields: URLSearchParams): LocalDraft => ({
  state: fields.get('stand') ?? '',
  office: fields.get('amt') ?? '',
  startsOn: fields.get('beginn') ?? '',
  endsOn: fields.get('ende') ?? '',
  note: fields.get('bemerkung') ?? '',
});

const versionOf = (fields: URLSearchParams): number => {
  const text = fields.get('version') ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
};

const storedDraft = ({ state, office, startsOn, endsOn, note }: LocalPart): LocalDraft => ({
  state,
  office,
  note,
  startsOn: startsOn ?? '',
  endsOn: endsOn ?? '',
});

async function formPage(
  call: AllianceCall,
  page: LocalPage,
  typed: LocalDraft | undefined,
  refusals: readonly LocalRefusal[],
): Promise<PageAnswer> {
  const { services, alliance, params } = call;
  const part = page.parts.find(({ memberKey }) => memberKey === params['member']);
  if (!part) return errorPage(404);
  const stored = storedDraft(part);
  const errors = refusals.map(({ field, message }): FieldError => ({ ...FIELDS[field], message }));
  const back = `${projectPath(call, page.undertaking)}/oertlich`;
  const events = await loadLocalEvents(services, alliance, page.undertaking.id, part.memberId);
  return {
    kind: 'page',
    ...(refusals.length > 0 && { status: statusOf(refusals) }),
    title: `${part.memberName}: ${page.undertaking.title}`,
    ...PLACE,
    crumbs: projectCrumbs(call, page.undertaking, `Örtlich: ${part.memberName}`),
    body: (
      <>
        <PageTitle title={`Örtliches Teilprojekt ${part.memberName}`} lead={page.undertaking.title} />
        <ErrorSummary errors={errors} />
        {page.undertaking.isSample && <SampleDataNotice>Dieses Projekt ist erfunden.</SampleDataNotice>}
        {typed && refusals.some(({ field }) => field === 'conflict') && (
          <Crossing fields={crossing(stored, typed)} />
        )}
        {page.mayWrite.includes(part.memberKey) && (
          <LocalForm
            action={`${back}/${part.memberKey}`}
            back={back}
            version={part.version}
            draft={typed ?? stored}
            errors={errors}
          />
        )}
        <LocalLog events={events} />
      </>
    ),
  };
}

const FIELDS: Readonly<Record<LocalRefusal['field'], Pick<FieldError, 'field' | 'label'>>> = {
  state: { field: 'stand', label: 'Stand' },
  office: { field: 'amt', label: 'Amt' },
  startsOn: { field: 'beginn', label: 'Beginn' },
  endsOn: { field: 'ende', label: 'Ende' },
  note: { field: 'bemerkung', label: 'Bemerkung' },
  member: { field: 'stand', label: 'Kommune' },
  conflict: { field: 'stand', label: 'Zwischenzeitlich geändert' },
};

const stateWord = (text: string): string => (isLocalState(text) ? LOCAL_STATES[text] : text);

const crossing = (stored: LocalDraft, typed: LocalDraft): readonly CrossingField[] => [
  { id: 'stand', label: 'Stand', stored: stateWord(stored.state), typed: stateWord(typed.state) },
  { id: 'amt', label: 'Federführendes Amt', stored: stored.office, typed: typed.office },
  { id: 'beginn', label: 'Beginn vor Ort', stored: stored.startsOn, typed: typed.startsOn },
  { id: 'ende', label: 'Ende vor Ort', stored: stored.endsOn, typed: typed.endsOn },
  { id: 'bemerkung', label: 'Bemerkung', stored: stored.note, typed: typed.note },
];
