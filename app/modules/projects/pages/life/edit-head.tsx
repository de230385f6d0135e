import { parseCalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Crossing, type CrossingField } from '../../../../ui/crossing.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, SampleDataNotice } from '../../../../ui/notice.tsx';
import type { DraftRefusal } from '../../domain/life/check-undertaking.ts';
import type { HeadDraft } from '../../domain/life/undertaking-draft.ts';
import { DRIVERS, isDriver } from '../../domain/undertakings/undertaking-record.ts';
import { changeHead, type HeadPage, loadHead } from '../../use-cases/life/change-head.ts';
import { PLACE, projectCrumbs, projectPath } from '../undertakings/project-places.tsx';
import { PlaceFields, TextFields } from './head-fields.tsx';
import { draftErrors, statusOf } from './life-errors.ts';
import { readHead } from './read-draft-form.ts';

/** GET /v/:alliance/projekte/:slug/stand/eckdaten */
export async function showHead(call: AllianceCall): Promise<PageAnswer> {
  const loaded = await loadHead(call.services, call.alliance, call.params['slug'] ?? '');
  return loaded ? page(call, loaded, loaded.stored, []) : errorPage(404);
}

/** POST /v/:alliance/projekte/:slug/stand/eckdaten */
export async function submitHead(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const slug = params['slug'] ?? '';
  const fields = await call.form();
  const draft = readHead(fields);
  const order = { slug, draft, version: versionOf(fields) };
  const changed = await changeHead(services, alliance, order, principal.accountId);
  const loaded = await loadHead(services, alliance, slug);
  if (!loaded) return errorPage(404);
  if (changed.ok)
    return { kind: 'redirect', to: `${projectPath(call, loaded.undertaking)}/stand?meldung=gespeichert` };
  return changed.error === 'unknown' ? errorPage(404) : page(call, loaded, draft, changed.error);
}

const versionOf = (fields: URLSearchParams): number => {
  const text = fields.get('version') ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
};

/** Whoever is shown that somebody was faster may save on top of what is stored now: the hidden version is the current one. */
function page(
  call: AllianceCall,
  { undertaking, choices, stored }: HeadPage,
  draft: HeadDraft,
  refusals: readonly DraftRefusal[],
): PageAnswer {
  const errors = draftErrors(refusals);
  const own = `${projectPath(call, undertaking)}/stand`;
  const isCrossed = refusals.some(({ field }) => field === 'conflict');
  const fields = { draft, errors, choices, self: undertaking.slug };
  return {
    kind: 'page',
    ...(refusals.length > 0 && { status: statusOf(refusals) }),
    title: `Eckdaten ändern: ${undertaking.title}`,
    ...PLACE,
    crumbs: projectCrumbs(call, undertaking, 'Eckdaten ändern'),
    body: (
      <>
        <PageTitle title="Eckdaten ändern" lead={undertaking.title} />
        <ErrorSummary errors={errors} />
        {undertaking.isSample && <SampleDataNotice>Dieses Projekt ist erfunden.</SampleDataNotice>}
        {isCrossed && <Crossing fields={crossing(stored, draft, choices)} />}
        <Panel>
          <Form action={`${own}/eckdaten`} hidden={{ version: undertaking.version.toString() }}>
            <TextFields {...fields} />
            <PlaceFields {...fields} />
            <FormButtons>
              <Button type="submit" look="primary">
                Speichern
              </Button>
              <LinkButton href={own}>Abbrechen</LinkButton>
            </FormButtons>
          </Form>
        </Panel>
      </>
    ),
  };
}

/** Both versions in the words of the form. */
function crossing(stored: HeadDraft, typed: HeadDraft, choices: HeadPage['choices']): CrossingField[] {
  const field = (id: string, label: string, of: (draft: HeadDraft) => string): CrossingField => ({
    id,
    label,
    stored: of(stored),
    typed: of(typed),
  });
  return [
    field('titel', 'Titel', ({ title }) => title),
    field('beschreibung', 'Worum geht es?', ({ description }) => description),
    field(
      'bereich',
      'Aufgabenbereich',
      ({ areaId }) => choices.areas.find(({ id }) => id === areaId)?.name ?? 'keiner',
    ),
    field(
      'teil-von',
      'Teil von',
      ({ parentSlug }) =>
        choices.undertakings.find(({ slug }) => slug === parentSlug)?.title ?? 'eigenständig',
    ),
    field('beginn', 'Geplanter Beginn', ({ plannedStart }) => dayWords(plannedStart)),
    field('ende', 'Geplantes Ende', ({ plannedEnd }) => dayWords(plannedEnd)),
    field('treiber', 'Treiber', ({ drivers }) =>
      drivers.flatMap((driver) => (isDriver(driver) ? [DRIVERS[driver]] : [])).join(', '),
    ),
    field('kreisuebergreifend', 'Kommunen außerhalb des Kreises', ({ crossesCounty }) =>
      crossesCounty ? 'arbeiten mit' : 'arbeiten nicht mit',
    ),
  ];
}

function dayWords(text: string): string {
  const day = parseCalendarDate(text);
  return day.ok ? germanDate(day.value) : text;
}
