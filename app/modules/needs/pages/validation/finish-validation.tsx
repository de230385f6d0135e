import { germanCount, germanList } from '../../../../foundation/german.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { SampleDataNotice } from '../../../../ui/notice.tsx';
import { type Finding, Findings } from '../../../../ui/text.tsx';
import { type LoadedValidation, loadValidation } from '../../use-cases/validation/load-validation.ts';
import { finishValidation } from '../../use-cases/validation/set-order.ts';
import { PLACE, roundCrumbs, roundPath } from '../follow-up/round-places.tsx';
import { TITLE } from './validation-view.tsx';

const OWN_TITLE = 'Reihenfolge abschließen';

/** GET /v/:alliance/runden/:round/top20/abschliessen: what then stands for good. */
export async function showFinish(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const loaded = await loadValidation(services, alliance, principal, params['round'] ?? '');
  if (loaded?.validation?.state !== 'laufend') return errorPage(404);
  const own = `${roundPath(call, loaded.round)}/top20`;
  return {
    kind: 'page',
    title: OWN_TITLE,
    ...PLACE,
    crumbs: roundCrumbs(call, loaded.round, OWN_TITLE, [{ label: TITLE, href: own }]),
    body: <FinishView {...loaded} own={own} />,
  };
}

/** POST of it. */
export async function submitFinish(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const slug = params['round'] ?? '';
  const finished = await finishValidation(services, alliance, slug, principal.accountId);
  if (!finished.ok && finished.error === 'unknown') return errorPage(404);
  return { kind: 'redirect', to: `${roundPath(call, { slug })}/top20?meldung=abgeschlossen` };
}

const FinishView = ({ own, ...loaded }: LoadedValidation & { readonly own: string }) => (
  <>
    <PageTitle
      title={OWN_TITLE}
      lead="Der Rang von Hand steht danach fest und erscheint mit seinen Gründen neben dem errechneten. Niemand kann dann mehr antworten, und es lässt sich nicht rückgängig machen."
    />
    {loaded.round.isSample && <SampleDataNotice>{loaded.round.note}</SampleDataNotice>}
    <Panel>
      <div className="gw-stack">
        <Findings items={findings(loaded)} />
        <Form action={`${own}/abschliessen`} narrow>
          <FormButtons>
            <Button type="submit" look="primary" icon="lock">
              Endgültig abschließen
            </Button>
            <LinkButton href={own}>Abbrechen</LinkButton>
          </FormButtons>
        </Form>
      </div>
    </Panel>
  </>
);

/** What to know before: who has not answered, which proposals are not followed, what was moved. */
function findings({ asked, order }: LoadedValidation): readonly Finding[] {
  const silent = (asked ?? []).filter(({ answer }) => answer === null).map(({ name }) => name);
  const ranks = new Map(order?.ranks.map(({ areaId, rank }) => [areaId, rank]));
  const names = new Map(order?.ranks.map(({ areaId, name }) => [areaId, name]));
  const unheard = (asked ?? []).flatMap(({ name, answer }) =>
    (answer?.moves ?? [])
      .filter(({ areaId, toRank }) => ranks.get(areaId) !== toRank)
      .map(({ areaId, toRank }) => `${name}: „${names.get(areaId)}“ auf Rang ${toRank}`),
  );
  const moved = order?.moves.length ?? 0;
  return [
    silent.length === 0
      ? { tone: 'success', text: 'Alle gefragten Kommunen haben geantwortet.' }
      : { tone: 'warning', text: `Noch keine Antwort von ${germanList(silent)}.` },
    unheard.length === 0
      ? { tone: 'success', text: 'Kein Vorschlag ist offen.' }
      : { tone: 'warning', text: `Nicht übernommen: ${unheard.join('; ')}.` },
    { tone: 'info', text: `${germanCount(moved, 'Bereich ist', 'Bereiche sind')} von Hand gesetzt.` },
  ];
}
