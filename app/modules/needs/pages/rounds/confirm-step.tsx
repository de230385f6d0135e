import { germanCount } from '../../../../foundation/german.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import { Findings } from '../../../../ui/text.tsx';
import { decideRoundStep, type RoundStepRefusal, stepFindings } from '../../domain/rounds/decide-step.ts';
import { VISIBILITY_LABELS } from '../../domain/rounds/may-read-round.ts';
import { loadRound, type RoundFile } from '../../use-cases/rounds/load-round.ts';
import { crumbsBelowRound, roundHref, SECTION, TAB } from './round-places.ts';
import { RoundSampleNotice } from './round-sample-notice.tsx';
import type { StepPage } from './steps.ts';

/** GET of a step's page: says at once where the step is not possible. */
export const showRoundStep =
  (page: StepPage) =>
  (call: AllianceCall): Promise<PageAnswer> =>
    stepPage(call, page, 200);

/** POST of a step's page. */
export const submitRoundStep =
  (page: StepPage) =>
  async (call: AllianceCall): Promise<PageAnswer> => {
    const result = await page.take(call, call.params['round'] ?? '');
    if (result.ok)
      return {
        kind: 'redirect',
        to: `${roundHref(`/v/${call.alliance.slug}`, result.value.slug)}?meldung=${page.done}`,
      };
    if (result.error === 'unknown') return errorPage(404);
    return stepPage(call, page, result.error.field === 'state' ? 409 : 422);
  };

async function stepPage(
  { services, alliance, principal, params }: AllianceCall,
  page: StepPage,
  status: 200 | 409 | 422,
): Promise<PageAnswer> {
  const file = await loadRound(services, alliance, principal, params['round'] ?? '');
  if (!file) return errorPage(404);
  const base = `/v/${alliance.slug}`;
  const decided = decideRoundStep(page.step, file.facts);
  const href = roundHref(base, file.round.slug);
  return {
    kind: 'page',
    status,
    title: page.title,
    section: SECTION,
    tab: TAB,
    crumbs: crumbsBelowRound(base, file.round, page.title),
    body: (
      <>
        <PageTitle title={`${page.title}: „${file.round.title}“`} lead={page.lead} />
        <RoundSampleNotice round={file.round} />
        {decided.ok ? (
          <Confirm href={href} page={page} file={file} />
        ) : (
          <Refused href={href} page={page} refusal={decided.error} />
        )}
      </>
    ),
  };
}

interface ConfirmProps {
  readonly href: string;
  readonly page: StepPage;
  readonly file: RoundFile;
}

const Confirm = ({ href, page, file }: ConfirmProps) => (
  <Panel>
    <div className="gw-stack">
      <Findings
        items={[
          ...stepFindings(page.step, file.facts).map((text) => ({ tone: 'warning' as const, text })),
          { tone: 'info' as const, text: whatFollows(page, file) },
        ]}
      />
      <Form action={`${href}/${page.step}`} narrow>
        <FormButtons>
          <Button type="submit" look="primary" id="bestaetigen">
            {page.button}
          </Button>
          <LinkButton href={href}>Abbrechen</LinkButton>
        </FormButtons>
      </Form>
    </div>
  </Panel>
);

/** Who is concerned, in figures. */
function whatFollows({ step }: StepPage, { round, facts }: RoundFile): string {
  const { tasks, members, released } = facts;
  switch (step) {
    case 'oeffnen':
      return `${germanCount(members, 'Kommune wird', 'Kommunen werden')} nach ${germanCount(tasks, 'Aufgabe', 'Aufgaben')} gefragt.`;
    case 'schliessen':
      return `${germanCount(released, 'Bogen zählt', 'Bögen zählen')}.`;
    case 'wieder-oeffnen':
      return `${germanCount(members - released, 'Kommune kann', 'Kommunen können')} weiter antworten.`;
    case 'freigeben':
      return `Die Rangfolge sieht dann: ${VISIBILITY_LABELS[round.rankingVisibility]}. Einzelne Bewertungen sieht: ${VISIBILITY_LABELS[round.ratingsVisibility]}.`;
  }
}

/** Where the remedy is found. */
const REMEDY: Readonly<Record<RoundStepRefusal['field'], { readonly path: string; readonly label: string }>> =
  {
    state: { path: '', label: 'Zur Runde' },
    tasks: { path: '/einstellungen#auswahl', label: 'Aufgaben auswählen' },
    members: { path: '/einstellungen#kommunen', label: 'Kommunen auswählen' },
    dueOn: { path: '/einstellungen#frist', label: 'Frist setzen' },
    released: { path: '', label: 'Zur Runde' },
  };

const Refused = ({
  href,
  page,
  refusal,
}: Pick<ConfirmProps, 'href' | 'page'> & { readonly refusal: RoundStepRefusal }) => (
  <>
    <ErrorSummary
      title="Das geht so noch nicht"
      errors={[{ field: 'abhilfe', label: page.title, message: refusal.reason }]}
    />
    <Panel>
      <div className="gw-actions">
        <LinkButton id="abhilfe" href={`${href}${REMEDY[refusal.field].path}`} look="primary">
          {REMEDY[refusal.field].label}
        </LinkButton>
        <LinkButton href={href}>Abbrechen</LinkButton>
      </div>
    </Panel>
  </>
);
