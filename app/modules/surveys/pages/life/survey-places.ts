import type { AllianceCall, PageView } from '../../../../platform/http/page-route.ts';

/** As pages of surveys stand in the navigation. */
export const PLACE = { section: 'projekte', tab: 'erhebungen' } as const;

type Where = Pick<AllianceCall, 'alliance'>;

export const surveysPath = ({ alliance }: Where): string => `/v/${alliance.slug}/erhebungen`;

export const surveyPath = (call: Where, slug: string): string => `${surveysPath(call)}/${slug}`;

interface Named {
  readonly slug: string;
  readonly title: string;
}

/** From the list of surveys down to a page of one. */
export const surveyCrumbs = (call: Where, survey: Named, last?: string): NonNullable<PageView['crumbs']> => [
  { label: 'Erhebungen', href: surveysPath(call) },
  { label: survey.title, ...(last !== undefined && { href: surveyPath(call, survey.slug) }) },
  ...(last === undefined ? [] : [{ label: last }]),
];
