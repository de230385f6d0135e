import { rolesIn } from '../../../../platform/auth/access.ts';
import type { Role } from '../../../../platform/auth/roles.ts';
import type { AllianceCall, PageView } from '../../../../platform/http/page-route.ts';
import { TabLinks } from '../../../../ui/navigation.tsx';

/** As pages of the portfolio stand in the navigation. */
export const PLACE = { section: 'projekte', tab: 'portfolio' } as const;

const PAGES = [
  { id: 'uebersicht', label: 'Übersicht', path: '' },
  { id: 'auswahl', label: 'Beste Auswahl', path: '/auswahl' },
  { id: 'auslastung', label: 'Grenze und Auslastung', path: '/auslastung' },
  { id: 'standlisten', label: 'Standlisten', path: '/standlisten' },
  { id: 'drucken', label: 'Druckseite', path: '/drucken' },
] as const;
export type PortfolioPage = (typeof PAGES)[number]['id'];

type Where = Pick<AllianceCall, 'alliance'>;

export const portfolioPath = ({ alliance }: Where): string => `/v/${alliance.slug}/portfolio`;

/** From the portfolio down to one of its pages. */
export const portfolioCrumbs = (call: Where, last?: string): NonNullable<PageView['crumbs']> =>
  last === undefined
    ? [{ label: 'Portfolio' }]
    : [{ label: 'Portfolio', href: portfolioPath(call) }, { label: last }];

/** Who may read the best set: its reasons name the members that are overloaded (practice 10). */
export const SELECTORS: readonly Role[] = ['coordinator', 'steering', 'auditor'];

/** Whether a caller holds one of these roles today. */
export const maySelect = ({ services, alliance, principal }: AllianceCall): boolean =>
  rolesIn(principal, alliance.id, services.clock.today()).some((role) => SELECTORS.includes(role));

export interface PortfolioTabsProps {
  readonly path: string;
  readonly page: PortfolioPage;
  /** `maySelect` */
  readonly selects: boolean;
}

/** Links between the pages of the portfolio, without what the reader may not open. */
export const PortfolioTabs = ({ path, page, selects }: PortfolioTabsProps) => (
  <TabLinks
    label="Seiten des Portfolios"
    tabs={PAGES.filter(({ id }) => id !== 'auswahl' || selects).map((entry) => ({
      label: entry.label,
      href: `${path}${entry.path}`,
      current: entry.id === page,
    }))}
  />
);
