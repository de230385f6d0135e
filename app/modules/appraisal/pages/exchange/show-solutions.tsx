import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { ExchangeRefusal } from '../../domain/exchange/check-finding.ts';
import type { SolutionDraft, SolutionRefusal } from '../../domain/exchange/check-solution.ts';
import { loadSolutions } from '../../use-cases/exchange/load-solutions.ts';
import { recordSolution, shareSolutions } from '../../use-cases/exchange/record-solution.ts';
import { MOVED, statusOf } from '../form-parts.ts';
import { exchangePage, exchangePath, itemPath, refusedAs } from './exchange-places.tsx';
import { SolutionsView } from './solutions-view.tsx';

export const solutionsPath = (call: Pick<AllianceCall, 'alliance'>): string =>
  `${exchangePath(call)}/loesungen`;

/** GET /v/:alliance/austausch/loesungen?feld= */
export const showSolutions = (call: AllianceCall): Promise<PageAnswer> =>
  view(call, { asked: call.query.get('feld') ?? '' }, []);

/** POST of the same page: a new solution */
export async function submitSolution(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const fields = await call.form();
  const draft: SolutionDraft = {
    title: fields.get('titel') ?? '',
    field: fields.get('aufgabenfeld') ?? '',
    description: (fields.get('beschreibung') ?? '').replace(/\r\n/g, '\n'),
  };
  const recorded = await recordSolution(services, alliance, principal, draft);
  if (recorded.ok)
    return {
      kind: 'redirect',
      to: `${solutionsPath(call)}?feld=${encodeURIComponent(recorded.value)}&meldung=aufgenommen`,
    };
  if (typeof recorded.error === 'string') return refusedAs(recorded.error);
  return view(call, { asked: draft.field, draft }, recorded.error);
}

/** POST …/loesungen/blaupause: the solutions of a field, without what single members said, as a draft for exchange */
export async function submitShareSolutions(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const field = (await call.form()).get('feld') ?? '';
  const shared = await shareSolutions(services, alliance, principal, field);
  if (shared.ok) return { kind: 'redirect', to: `${itemPath(call, shared.value)}/freigeben` };
  if (typeof shared.error === 'string') return refusedAs(shared.error);
  return view(call, { asked: field }, asShared(shared.error));
}

/** Nothing was typed: whatever stands in the way stands in the catalogue. */
const asShared = (refusals: readonly ExchangeRefusal[]): SolutionRefusal[] =>
  refusals.map(({ message }) => ({ field: 'share', message }));

const MESSAGES: Readonly<Record<string, string>> = {
  aufgenommen: 'Die Lösung steht im Katalog.',
  gespeichert: 'Die Angaben Ihrer Kommune sind gespeichert.',
};

async function view(
  call: AllianceCall,
  { asked, draft }: { readonly asked: string; readonly draft?: SolutionDraft },
  refusals: readonly SolutionRefusal[],
): Promise<PageAnswer> {
  const { services, alliance, principal, query } = call;
  const page = await loadSolutions(services, alliance, principal, asked);
  const body = (
    <SolutionsView
      path={solutionsPath(call)}
      newProject={`/v/${alliance.slug}/projekte/neu`}
      page={page}
      draft={draft ?? { title: '', field: page.field, description: '' }}
      refusals={refusals}
      message={messageIn(MESSAGES, query)}
    />
  );
  const crumbs = [{ label: 'Lösungen' }];
  return exchangePage(call, { title: 'Lösungen', status: statusOf(refusals, MOVED), crumbs }, body);
}
