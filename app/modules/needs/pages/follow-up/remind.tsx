import { germanCount, germanList } from '../../../../foundation/german.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, SampleDataNotice } from '../../../../ui/notice.tsx';
import { whyNotReminded } from '../../domain/follow-up/sheet-standing.ts';
import { type FollowUp, loadFollowUp } from '../../use-cases/follow-up/load-follow-up.ts';
import { remindMembers } from '../../use-cases/follow-up/remind-members.ts';
import { NOTHING_TYPED } from './follow-up-forms.ts';
import { PLACE, roundCrumbs, roundPath } from './round-places.tsx';
import { TITLE } from './show-follow-up.tsx';
import { memberPage } from './show-member.tsx';

const OWN_TITLE = 'Alle erinnern, die fehlen';

/** GET /v/:alliance/runden/:round/rueckmeldungen/erinnern: who would be written to. */
export const showRemindAll = (call: AllianceCall): Promise<PageAnswer> => confirmPage(call, undefined);

/** POST of it. */
export async function submitRemindAll(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, params, principal } = call;
  const slug = params['round'] ?? '';
  const asked = { memberKey: null, actor: principal.accountId };
  const reminded = await remindMembers(services, alliance, slug, asked);
  if (reminded.ok)
    return {
      kind: 'redirect',
      to: `${roundPath(call, { slug })}/rueckmeldungen?erinnert=${reminded.value}`,
    };
  return reminded.error === 'unknown' ? errorPage(404) : confirmPage(call, reminded.error.reason);
}

/** POST /v/:alliance/runden/:round/rueckmeldungen/:member/erinnern */
export async function submitRemindOne(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, params, principal } = call;
  const slug = params['round'] ?? '';
  const asked = { memberKey: params['member'] ?? '', actor: principal.accountId };
  const reminded = await remindMembers(services, alliance, slug, asked);
  if (reminded.ok)
    return { kind: 'redirect', to: `${roundPath(call, { slug })}/rueckmeldungen?erinnert=${reminded.value}` };
  if (reminded.error === 'unknown') return errorPage(404);
  return memberPage(call, { ...NOTHING_TYPED, problem: reminded.error.reason }, 409);
}

async function confirmPage(call: AllianceCall, refusal: string | undefined): Promise<PageAnswer> {
  const { services, alliance, params } = call;
  const followed = await loadFollowUp(services, alliance, params['round'] ?? '');
  if (!followed) return errorPage(404);
  const own = `${roundPath(call, followed.round)}/rueckmeldungen`;
  return {
    kind: 'page',
    status: refusal === undefined ? 200 : 409,
    title: OWN_TITLE,
    ...PLACE,
    crumbs: roundCrumbs(call, followed.round, OWN_TITLE, [{ label: TITLE, href: own }]),
    body: <ConfirmView {...followed} own={own} refusal={refusal} />,
  };
}

interface ConfirmViewProps extends FollowUp {
  readonly own: string;
  readonly refusal: string | undefined;
}

/** Mails cannot be called back, so the page says first whom they reach. */
function ConfirmView({ round, members, today, own, refusal }: ConfirmViewProps) {
  const due = members.filter((member) => whyNotReminded(round, member, today) === null);
  const [reached, without] = [true, false].map((has) =>
    due.filter(({ contacts }) => contacts.length > 0 === has),
  );
  return (
    <>
      <PageTitle
        title={OWN_TITLE}
        lead="Leitung, Vertretung und IKZ-Beauftragte bekommen je eine E-Mail: was fehlt, bis wann, und der Weg zum Bogen. Sie lässt sich nicht zurückholen."
      />
      <ErrorSummary
        title="Niemand wurde erinnert"
        errors={refusal === undefined ? [] : [{ field: 'zurueck', label: 'Erinnern', message: refusal }]}
      />
      {round.isSample && <SampleDataNotice>{round.note}</SampleDataNotice>}
      <Panel>
        <div className="gw-stack">
          <p>{reachedText(reached ?? [])}</p>
          {without && without.length > 0 && (
            <p>Ohne hinterlegte Adresse, bitte anrufen: {germanList(without.map(({ name }) => name))}.</p>
          )}
          <Form action={`${own}/erinnern`} narrow>
            <FormButtons>
              {reached && reached.length > 0 && (
                <Button type="submit" look="primary" icon="send">
                  {germanCount(reached.length, 'Kommune', 'Kommunen')} erinnern
                </Button>
              )}
              <LinkButton href={own} id="zurueck">
                Abbrechen
              </LinkButton>
            </FormButtons>
          </Form>
        </div>
      </Panel>
    </>
  );
}

const reachedText = (reached: FollowUp['members']): string =>
  reached.length === 0
    ? 'Zurzeit ist niemand zu erinnern: Alle haben freigegeben, oder sie sind heute schon erinnert worden.'
    : `Erinnert werden: ${germanList(reached.map(({ name }) => name))}.`;
