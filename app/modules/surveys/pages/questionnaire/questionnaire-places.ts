import type { AllianceCall, PageView } from '../../../../platform/http/page-route.ts';

/** As pages of questionnaires stand in the navigation. */
export const PLACE = { section: 'projekte', tab: 'erhebungen' } as const;

type Where = Pick<AllianceCall, 'alliance'>;

export const libraryPath = ({ alliance }: Where): string => `/v/${alliance.slug}/frageboegen`;

export const questionnairePath = (call: Where, slug: string): string => `${libraryPath(call)}/${slug}`;

/** From the surveys over the library down to a page. */
export const libraryCrumbs = (
  call: Where,
  ...rest: NonNullable<PageView['crumbs']>
): NonNullable<PageView['crumbs']> => [
  { label: 'Erhebungen', href: `/v/${call.alliance.slug}/erhebungen` },
  { label: 'Fragebögen', ...(rest.length > 0 && { href: libraryPath(call) }) },
  ...rest,
];
