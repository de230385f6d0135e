import { errorPage, roleNotSufficientPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { keepBaseline } from '../../use-cases/comparison/keep-baseline.ts';
import { BaselineView } from './baseline-view.tsx';
import { comparisonPath } from './comparison-places.tsx';
import { comparisonPage, withComparison } from './show-comparison.tsx';

/** GET …/vergleich/ausgangswert */
export const showBaseline = (call: AllianceCall): Promise<PageAnswer> => baselinePage(call, undefined);

/** POST …/vergleich/ausgangswert */
export async function submitBaseline(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const slug = params['survey'] ?? '';
  const kept = await keepBaseline(services, alliance, principal, slug);
  if (kept.ok)
    return {
      kind: 'redirect',
      to: `${comparisonPath(call, slug)}/ausgangswert?meldung=festgehalten`,
    };
  if (kept.error === 'unknown') return errorPage(404);
  if (kept.error === 'forbidden') return roleNotSufficientPage();
  return baselinePage(call, kept.error.message);
}

const baselinePage = (call: AllianceCall, refusal: string | undefined): Promise<PageAnswer> =>
  withComparison(call, (page, query) => {
    if (page.reach !== 'alles') return roleNotSufficientPage();
    const path = comparisonPath(call, page.survey.slug);
    const isKept = call.query.get('meldung') === 'festgehalten';
    const answer = comparisonPage(
      call,
      page,
      [{ label: 'Vergleich', href: path }, { label: 'Ausgangswert' }],
      <BaselineView
        {...{ path, page, query, refusal }}
        message={isKept ? 'Der Ausgangswert ist festgehalten.' : undefined}
      />,
    );
    return refusal === undefined || answer.kind !== 'page' ? answer : { ...answer, status: 422 };
  });
