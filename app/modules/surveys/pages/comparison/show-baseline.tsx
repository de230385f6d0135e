import { errorPage, roleNotSufficientPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { keepBaseline } from '../../use-cases/comparison/keep-baseline.ts';
import { BaselineView } from './baseline-view.tsx';
import { comparisonPath } from './comparison-places.tsx';
import { comparisonPage, withComparison } from './show-comparison.tsx';

/** GET …/vergleich/ausgangswert */
export const showBaseline = (call: AllianceCall): Promise<PageAnswer> => baselinePage(call);

/** POST …/vergleich/ausgangswert */
export async function submitBaseline(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const fields = await call.form();
  const order = {
    slug: params['survey'] ?? '',
    stamp: fields.get('stand') ?? '',
    isConfirmed: fields.get('endgueltig') === 'ja',
  };
  const kept = await keepBaseline(services, alliance, principal, order);
  if (kept.ok)
    return {
      kind: 'redirect',
      to: `${comparisonPath(call, order.slug)}/ausgangswert?meldung=festgehalten`,
    };
  if (kept.error === 'unknown') return errorPage(404);
  if (kept.error === 'forbidden') return roleNotSufficientPage();
  return baselinePage(call, kept.error);
}

const baselinePage = (
  call: AllianceCall,
  refused?: { readonly message: string; readonly isCrossed: boolean },
): Promise<PageAnswer> =>
  withComparison(call, (page, query) => {
    if (page.reach !== 'alles') return roleNotSufficientPage();
    const path = comparisonPath(call, page.survey.slug);
    const isKept = call.query.get('meldung') === 'festgehalten';
    const answer = comparisonPage(
      call,
      page,
      [{ label: 'Vergleich', href: path }, { label: 'Ausgangswert' }],
      <BaselineView
        {...{ path, page, query }}
        refusal={refused?.message}
        message={isKept ? 'Der Ausgangswert ist festgehalten.' : undefined}
      />,
    );
    return !refused || answer.kind !== 'page' ? answer : { ...answer, status: refused.isCrossed ? 409 : 422 };
  });
