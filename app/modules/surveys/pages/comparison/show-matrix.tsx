import { roleNotSufficientPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { BLOCKS, type Block } from '../../domain/questionnaire/question.ts';
import { surveyPath } from '../life/survey-places.ts';
import { comparisonPath } from './comparison-places.tsx';
import { GapsView } from './gaps-view.tsx';
import { MatrixView } from './matrix-view.tsx';
import { comparisonPage, ownPage, withComparison } from './show-comparison.tsx';

/** GET …/vergleich/gegenueberstellung: the first block unless an address asks for another, or for all. */
export const showMatrix = (call: AllianceCall): Promise<PageAnswer> =>
  withComparison(call, (page, query) => {
    if (page.reach === 'eigene') return ownPage(call, page);
    const path = comparisonPath(call, page.survey.slug);
    const first = (Object.keys(BLOCKS) as Block[]).find((block) =>
      page.questionnaire.questions.some((question) => question.block === block),
    );
    const block = call.query.has('block') ? query.block : (first ?? null);
    return comparisonPage(
      call,
      page,
      [{ label: 'Vergleich', href: path }, { label: 'Gegenüberstellung' }],
      <MatrixView path={path} page={page} query={{ ...query, item: '', block }} />,
    );
  });

/** GET …/vergleich/luecken: who left what open, for office and project lead. */
export const showGaps = (call: AllianceCall): Promise<PageAnswer> =>
  withComparison(call, (page, query) => {
    if (page.reach !== 'alles') return roleNotSufficientPage();
    const path = comparisonPath(call, page.survey.slug);
    return comparisonPage(
      call,
      page,
      [{ label: 'Vergleich', href: path }, { label: 'Lücken' }],
      <GapsView {...{ path, page, query }} surveyPath={surveyPath(call, page.survey.slug)} />,
    );
  });
