import type { ReactNode } from 'react';
import { errorPage, roleNotSufficientPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer, PageView } from '../../../../platform/http/page-route.ts';
import type { FigureItem } from '../../domain/comparison/figure-item.ts';
import { figureItems } from '../../domain/comparison/figure-items.ts';
import type { Question } from '../../domain/questionnaire/question.ts';
import { type ComparisonPage, loadComparison } from '../../use-cases/comparison/load-comparison.ts';
import { PLACE, surveyPath } from '../life/survey-places.ts';
import { comparisonPath, surveyCrumbs } from './comparison-places.tsx';
import { type ComparisonQuery, readComparisonQuery } from './comparison-query.ts';
import { OverviewView } from './overview-view.tsx';
import { OwnView } from './own-view.tsx';
import { QuestionView } from './question-view.tsx';

/** GET /v/:alliance/erhebungen/:survey/vergleich: the list of all, or one question with `?frage=`. */
export const showComparison = (call: AllianceCall): Promise<PageAnswer> =>
  withComparison(call, (page, query) => {
    const { survey } = page;
    if (page.reach === 'eigene') return ownPage(call, page);
    const found = findQuestion(page, query.item);
    if (query.item !== '' && !found) return errorPage(404);
    const path = comparisonPath(call, survey.slug);
    return comparisonPage(
      call,
      page,
      found
        ? [{ label: 'Vergleich', href: path }, { label: found.item?.label ?? found.question.label }]
        : [{ label: 'Vergleich' }],
      found ? (
        <QuestionView {...{ path, page, query, ...found }} />
      ) : (
        <OverviewView {...{ path, page, query }} />
      ),
    );
  });

/** Loads the comparison as far as the caller may read it, or says why not. */
export async function withComparison(
  call: AllianceCall,
  answer: (page: ComparisonPage, query: ComparisonQuery) => PageAnswer | Promise<PageAnswer>,
): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const query = readComparisonQuery(call.query);
  const question = { slug: params['survey'] ?? '', asOthers: query.asOthers };
  const page = await loadComparison(services, alliance, principal, question);
  if (page.ok) return answer(page.value, query);
  return page.error === 'unknown' ? errorPage(404) : roleNotSufficientPage();
}

type Crumbs = NonNullable<PageView['crumbs']>;

/** A page of the comparison within the frame. */
export const comparisonPage = (
  call: AllianceCall,
  page: ComparisonPage,
  crumbs: Crumbs,
  body: ReactNode,
): PageAnswer => ({
  kind: 'page',
  title: `${crumbs.at(-1)?.label ?? 'Vergleich'}: ${page.survey.title}`,
  ...PLACE,
  crumbs: surveyCrumbs(call, page, ...crumbs),
  body,
});

export const ownPage = (call: AllianceCall, page: ComparisonPage): PageAnswer =>
  comparisonPage(
    call,
    page,
    [{ label: 'Vergleich' }],
    <OwnView surveyPath={surveyPath(call, page.survey.slug)} page={page} />,
  );

/** A question by its key, or one figure of it. The key of a question with several figures stands for the first. */
function findQuestion(
  { questionnaire }: ComparisonPage,
  key: string,
): { readonly question: Question; readonly item: FigureItem | null } | undefined {
  const items = figureItems(questionnaire);
  const item =
    items.find((candidate) => candidate.key === key) ?? items.find(({ question }) => question.key === key);
  if (item) return { question: item.question, item };
  const question = questionnaire.questions.find((candidate) => candidate.key === key);
  return question && { question, item: null };
}
