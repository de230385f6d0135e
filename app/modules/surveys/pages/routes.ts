import type { PageRoute } from '../../../platform/http/page-route.ts';
import { answerFileRoutes } from './answer-file/routes.ts';
import { answerRoutes } from './answers/routes.ts';
import { comparisonRoutes } from './comparison/routes.ts';
import { exemplaryRoutes } from './exemplary/routes.ts';
import { surveyLifeRoutes } from './life/routes.ts';
import { payGradeRoutes } from './pay-grades/routes.ts';
import { questionnaireRoutes } from './questionnaire/routes.ts';
import { sectionRoutes } from './sections/routes.ts';

export const surveysPageRoutes: readonly PageRoute[] = [
  ...questionnaireRoutes,
  ...payGradeRoutes,
  ...surveyLifeRoutes,
  ...sectionRoutes,
  ...answerFileRoutes,
  ...comparisonRoutes,
  ...answerRoutes,
  ...exemplaryRoutes,
];
