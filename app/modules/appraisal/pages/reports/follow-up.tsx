import { addMonths } from '../../../../foundation/calendar-date.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { FollowUpRefusal, GroupDraft } from '../../domain/reports/follow-up.ts';
import { createImplementation, type FollowUpFault } from '../../use-cases/reports/create-implementation.ts';
import { foundFollowUpGroup } from '../../use-cases/reports/found-follow-up-group.ts';
import { type FollowUpPage, loadFollowUp } from '../../use-cases/reports/load-follow-up.ts';
import { appraisalCrumbs, appraisalPath, PLACE } from '../appraisal-places.tsx';
import { type FollowUpForms, FollowUpView } from './follow-up-view.tsx';

/** GET /v/:alliance/projekte/:slug/pruefung/weiter */
export async function showFollowUp(call: AllianceCall): Promise<PageAnswer> {
  const page = await pageOf(call);
  return page ? view(call, page, {}, undefined, []) : errorPage(404);
}

/** POST /v/:alliance/projekte/:slug/pruefung/weiter/umsetzung */
export async function submitImplementation(call: AllianceCall): Promise<PageAnswer> {
  const title = (await call.form()).get('titel') ?? '';
  const { services, alliance, principal, params } = call;
  const order = { slug: params['slug'] ?? '', principal, title };
  const made = await createImplementation(services, alliance, order);
  return made.ok
    ? { kind: 'redirect', to: `/v/${alliance.slug}/projekte/${made.value}` }
    : refused(call, made.error, { title }, 'umsetzung');
}

/** POST /v/:alliance/projekte/:slug/pruefung/weiter/gruppe */
export async function submitGroup(call: AllianceCall): Promise<PageAnswer> {
  const fields = await call.form();
  const draft: GroupDraft = {
    title: fields.get('titel') ?? '',
    cycle: fields.get('zyklus') ?? '',
    coordinator: fields.get('kommune') ?? '',
    firstOn: fields.get('tag') ?? '',
  };
  const { services, alliance, principal, params } = call;
  const made = await foundFollowUpGroup(services, alliance, { slug: params['slug'] ?? '', principal, draft });
  return made.ok
    ? { kind: 'redirect', to: `/v/${alliance.slug}/projekte/${made.value}` }
    : refused(call, made.error, { group: draft }, 'gruppe');
}

const pageOf = ({ services, alliance, principal, params }: AllianceCall): Promise<FollowUpPage | undefined> =>
  loadFollowUp(services, alliance, principal, params['slug'] ?? '');

async function refused(
  call: AllianceCall,
  fault: FollowUpFault,
  typed: Partial<FollowUpForms>,
  form: 'umsetzung' | 'gruppe',
): Promise<PageAnswer> {
  if (fault === 'forbidden') return errorPage(403);
  const page = fault === 'unknown' ? undefined : await pageOf(call);
  return page && typeof fault !== 'string' ? view(call, page, typed, form, fault) : errorPage(404);
}

/** What stands in the forms before anything was typed. */
const emptyForms = ({ scene, today }: FollowUpPage): FollowUpForms => ({
  title: `Umsetzung: ${scene.project.title}`.slice(0, 160),
  group: {
    title: `Nachfolgegruppe ${scene.project.title}`.slice(0, 160),
    cycle: 'halbjaehrlich',
    coordinator: scene.members.find(({ roles }) => roles.includes('PL'))?.memberKey ?? '',
    firstOn: addMonths(today, 6),
  },
});

function view(
  call: AllianceCall,
  page: FollowUpPage,
  typed: Partial<FollowUpForms>,
  form: 'umsetzung' | 'gruppe' | undefined,
  refusals: readonly FollowUpRefusal[],
): PageAnswer {
  const { project } = page.scene;
  const isBarred = refusals.some(({ field }) => field === 'stand');
  return {
    kind: 'page',
    ...(refusals.length > 0 && { status: isBarred ? 409 : 422 }),
    title: `Wie es weitergeht: ${project.title}`,
    ...PLACE,
    crumbs: appraisalCrumbs(call, project, 'Wie es weitergeht'),
    body: (
      <FollowUpView
        base={`/v/${call.alliance.slug}`}
        path={appraisalPath(call, project)}
        page={page}
        forms={{ ...emptyForms(page), ...typed }}
        errors={refusals.map(({ field, message }) => ({
          field: field === 'stand' ? (form ?? 'umsetzung') : `${form}-${field}`,
          label: LABELS[field],
          message,
        }))}
      />
    ),
  };
}

const LABELS: Readonly<Record<FollowUpRefusal['field'], string>> = {
  titel: 'Titel',
  zyklus: 'Zyklus',
  kommune: 'Koordinierende Kommune',
  tag: 'Erste Sitzung',
  stand: 'Stand',
};
