import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice } from '../../../../ui/notice.tsx';
import { Findings } from '../../../../ui/text.tsx';
import { CHAPTERS, REPORT_KINDS } from '../../domain/reports/report-kind.ts';
import type { ReportRefusal } from '../../domain/reports/report-refusal.ts';
import { freezeReport } from '../../use-cases/reports/freeze-report.ts';
import { loadReport, type ReportPage } from '../../use-cases/reports/load-report.ts';
import { fieldErrors, notDone, placeOf, refusalsOf, reportPage, reportsPath } from './report-places.tsx';

/** GET /v/:alliance/projekte/:slug/pruefung/berichte/:kind/festschreiben */
export async function showFreeze(call: AllianceCall): Promise<PageAnswer> {
  const place = placeOf(call);
  const page = place && (await loadReport(call.services, call.alliance, call.principal, place));
  if (!page) return errorPage(404);
  return page.mayWrite ? view(call, page, []) : errorPage(403);
}

/** POST /v/:alliance/projekte/:slug/pruefung/berichte/:kind/festschreiben */
export async function submitFreeze(call: AllianceCall): Promise<PageAnswer> {
  const place = placeOf(call);
  if (!place) return errorPage(404);
  const { services, alliance, principal } = call;
  const frozen = await freezeReport(services, alliance, { ...place, principal });
  if (frozen.ok)
    return {
      kind: 'redirect',
      to: `${reportsPath(call, place)}/${place.kind}/${frozen.value}?meldung=festgeschrieben`,
    };
  const page = await loadReport(services, alliance, principal, place);
  const refused = notDone(frozen.error);
  if (refused || !page) return refused ?? errorPage(404);
  return view(call, page, refusalsOf(frozen.error));
}

function view(call: AllianceCall, page: ReportPage, refusals: readonly ReportRefusal[]): PageAnswer {
  const { scene, kind, chapters } = page;
  const back = `${reportsPath(call, scene.project)}/${kind}`;
  const { label } = REPORT_KINDS[kind];
  const older = chapters.filter(({ key, isOutdated }) => isOutdated && !page.outdated.includes(key));
  return reportPage(call, scene.project, {
    title: `${label} festschreiben`,
    crumb: `${label} festschreiben`,
    refusals,
    body: (
      <>
        <PageTitle title={`${label} festschreiben`} lead={scene.project.title} />
        <ErrorSummary
          title="Der Bericht kann noch nicht festgeschrieben werden"
          errors={fieldErrors(refusals, 'bestaetigen')}
        />
        {older.length > 0 && (
          <Notice tone="warning" title="Die Daten haben sich geändert">
            <p>
              Diese Kapitel sind älter als die Daten: {older.map(({ key }) => CHAPTERS[key]).join(', ')}. Sie
              werden so festgeschrieben, wie sie jetzt im Bericht stehen.
            </p>
          </Notice>
        )}
        <Consequences back={back} />
      </>
    ),
  });
}

const Consequences = ({ back }: { readonly back: string }) => (
  <Panel title="Was dann geschieht" id="folgen">
    <Findings
      items={[
        {
          tone: 'info',
          text: 'Kapitel und Zahlen werden mit einer Nummer und einer Prüfsumme aufbewahrt und ändern sich nicht mehr.',
        },
        {
          tone: 'info',
          text: 'Sie können die festgeschriebene Fassung danach an die Kommunen senden.',
        },
        {
          tone: 'info',
          text: 'Die Kapitel lassen sich weiter bearbeiten; eine spätere Festschreibung bekommt die nächste Nummer.',
        },
      ]}
    />
    <Form action={`${back}/festschreiben`}>
      <FormButtons>
        <Button type="submit" look="primary" icon="lock" id="bestaetigen">
          Jetzt festschreiben
        </Button>
        <LinkButton href={back}>Abbrechen</LinkButton>
      </FormButtons>
    </Form>
  </Panel>
);
