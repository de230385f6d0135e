import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { AreaForm } from '../../domain/tasks/check-area.ts';
import { loadCatalogue } from '../../use-cases/tasks/load-catalogue.ts';
import { addArea, changeArea } from '../../use-cases/tasks/save-area.ts';
import { AreaFormView, type AreaFormViewProps } from './area-form-view.tsx';
import { AreasView } from './areas-view.tsx';
import { taskPlace, versionOf } from './task-places.tsx';

/** GET /v/:alliance/aufgaben/bereiche */
export async function showAreas({ services, alliance, query }: AllianceCall): Promise<PageAnswer> {
  return {
    kind: 'page',
    title: 'Aufgabenbereiche',
    ...taskPlace(alliance, 'Bereiche'),
    body: (
      <AreasView
        base={`/v/${alliance.slug}/aufgaben`}
        catalogue={await loadCatalogue(services, alliance)}
        message={query.get('meldung') ?? ''}
      />
    ),
  };
}

/** GET /v/:alliance/aufgaben/bereiche/neu */
export const showNewArea = async (call: AllianceCall): Promise<PageAnswer> =>
  view(call, { form: { name: '', number: '' }, refusals: [] });

/** POST /v/:alliance/aufgaben/bereiche/neu */
export async function submitNewArea(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const form = readForm(await call.form());
  const result = await addArea(services, alliance, { form, actor: principal.accountId });
  if (!result.ok) return view(call, { form, refusals: result.error });
  return { kind: 'redirect', to: `/v/${alliance.slug}/aufgaben/bereiche?meldung=angelegt` };
}

/** GET /v/:alliance/aufgaben/bereich/:slug */
export async function showAreaForm(call: AllianceCall): Promise<PageAnswer> {
  const area = await findArea(call);
  return area ? view(call, { area, form: storedForm(area), refusals: [] }) : errorPage(404);
}

/** POST /v/:alliance/aufgaben/bereich/:slug */
export async function submitArea(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const posted = await call.form();
  const form = readForm(posted);
  const order = { slug: params['slug'] ?? '', version: versionOf(posted), form };
  const result = await changeArea(services, alliance, { ...order, actor: principal.accountId });
  const message = result.ok && result.value === 'unchanged' ? 'unveraendert' : 'gespeichert';
  if (result.ok) return { kind: 'redirect', to: `/v/${alliance.slug}/aufgaben/bereiche?meldung=${message}` };
  const area = await findArea(call);
  if (result.error.kind === 'unknown' || !area) return errorPage(404);
  if (result.error.kind === 'conflict') return view(call, { area, form, refusals: [], crossed: area });
  const stale = { ...area, version: order.version };
  return view(call, { area: stale, form, refusals: result.error.refusals });
}

const readForm = (posted: URLSearchParams): AreaForm => ({
  name: posted.get('name') ?? '',
  number: posted.get('nummer') ?? '',
});

const findArea = async ({ services, alliance, params }: AllianceCall) =>
  (await loadCatalogue(services, alliance)).areas.find(({ slug }) => slug === params['slug']);

const storedForm = ({
  name,
  number,
}: {
  readonly name: string;
  readonly number: string | null;
}): AreaForm => ({
  name,
  number: number ?? '',
});

type Shown = Pick<AreaFormViewProps, 'form' | 'refusals' | 'area' | 'crossed'>;

function view({ alliance }: AllianceCall, shown: Shown): PageAnswer {
  const base = `/v/${alliance.slug}/aufgaben`;
  const title = shown.area ? `Bereich ${shown.area.name} umbenennen` : 'Bereich anlegen';
  return {
    kind: 'page',
    ...(shown.refusals.length > 0 && { status: 422 as const }),
    ...(shown.crossed && { status: 409 as const }),
    title,
    ...taskPlace(alliance, shown.area ? 'Bereich umbenennen' : 'Bereich anlegen'),
    body: (
      <AreaFormView
        {...shown}
        title={title}
        action={shown.area ? `${base}/bereich/${shown.area.slug}` : `${base}/bereiche/neu`}
        back={`${base}/bereiche`}
      />
    ),
  };
}
