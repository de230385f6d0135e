import {
  AUDIT_ROLES,
  MONEY_ROLES,
  OUTBOX_ROLES,
  ROLES,
  type Role,
  WORKING_ROLES,
} from './platform/auth/roles.ts';
import type { PageView } from './platform/http/page-route.ts';
import type { Crumb, NavigationLink } from './ui/frame.tsx';

interface Entry {
  /** As pages name it in `section`. */
  readonly section: string;
  readonly label: string;
  /** Below /v/<slug>. */
  readonly path: string;
  /** Who may open it; tests/database/route-access.test.ts compares it with the routes. */
  readonly roles: readonly Role[];
}

const ENTRIES: readonly Entry[] = [
  { section: 'uebersicht', label: 'Übersicht', path: '/', roles: ROLES },
  { section: 'bedarf', label: 'Bedarf', path: '/bedarf', roles: WORKING_ROLES },
  { section: 'projekte', label: 'Projekte', path: '/projekte', roles: WORKING_ROLES },
  { section: 'beteiligung', label: 'Beteiligung', path: '/beteiligung', roles: WORKING_ROLES },
  { section: 'abrechnung', label: 'Abrechnung', path: '/abrechnung', roles: MONEY_ROLES },
  { section: 'entscheidungen', label: 'Entscheidungen', path: '/entscheidungen', roles: WORKING_ROLES },
  { section: 'mitglieder', label: 'Mitglieder', path: '/mitglieder', roles: WORKING_ROLES },
  // Who works in projects finds it there.
  { section: 'information', label: 'Information', path: '/information', roles: ['staff-council'] },
];

/** Pages of a section that stand side by side, over every page of the section that names one of them as `tab`. */
const TABS: readonly (Entry & { readonly tab: string })[] = [
  { section: 'bedarf', tab: 'rangfolge', label: 'Rangfolge', path: '/bedarf', roles: WORKING_ROLES },
  {
    section: 'bedarf',
    tab: 'vergleich',
    label: 'Vergleich',
    path: '/bedarf/vergleich',
    roles: WORKING_ROLES,
  },
  { section: 'bedarf', tab: 'runden', label: 'Runden', path: '/runden', roles: WORKING_ROLES },
  { section: 'bedarf', tab: 'buendel', label: 'Bündel', path: '/buendel', roles: WORKING_ROLES },
  { section: 'bedarf', tab: 'vorschlaege', label: 'Vorschläge', path: '/vorschlaege', roles: WORKING_ROLES },
  { section: 'bedarf', tab: 'ideen', label: 'Ideen', path: '/ideen', roles: WORKING_ROLES },
  { section: 'bedarf', tab: 'aufgaben', label: 'Aufgaben', path: '/aufgaben', roles: WORKING_ROLES },
  { section: 'bedarf', tab: 'lagebild', label: 'Lagebild', path: '/lagebild', roles: WORKING_ROLES },
  { section: 'projekte', tab: 'projekte', label: 'Projekte', path: '/projekte', roles: WORKING_ROLES },
  { section: 'projekte', tab: 'portfolio', label: 'Portfolio', path: '/portfolio', roles: WORKING_ROLES },
  { section: 'projekte', tab: 'erhebungen', label: 'Erhebungen', path: '/erhebungen', roles: WORKING_ROLES },
  {
    section: 'projekte',
    tab: 'prozessvorlagen',
    label: 'Prozessvorlagen',
    path: '/prozessvorlagen',
    roles: WORKING_ROLES,
  },
  { section: 'projekte', tab: 'austausch', label: 'Austausch', path: '/austausch', roles: WORKING_ROLES },
];

export const FOOTER_LINKS: readonly NavigationLink[] = [
  { label: 'Nachweis prüfen', href: '/pruefen' },
  { label: 'Barrierefreiheit', href: '/barrierefreiheit' },
  { label: 'Barriere melden', href: '/barriere-melden' },
  { label: 'Leichte Sprache', href: '/leichte-sprache' },
  { label: 'Datenschutz', href: '/datenschutz' },
  { label: 'Impressum', href: '/impressum' },
];

/** Where an alliance's own pages begin. */
export const homeOf = (slug: string): string => `/v/${slug}/`;

/** The main navigation of an alliance, without what none of the roles may open; nothing for who holds no role. */
export const navigationFor = (
  slug: string,
  held: readonly Role[],
  section: string | undefined,
): readonly NavigationLink[] =>
  ENTRIES.filter(({ roles }) => held.some((role) => roles.includes(role))).map((entry) => ({
    label: entry.label,
    href: `/v/${slug}${entry.path}`,
    current: entry.section === section,
  }));

/** The tabs of the section that a view belongs to, without what none of the roles may open. */
export const tabsFor = (
  slug: string,
  held: readonly Role[],
  { section, tab }: Pick<PageView, 'section' | 'tab'>,
): readonly NavigationLink[] =>
  tab === undefined
    ? []
    : TABS.filter(
        (entry) => entry.section === section && held.some((role) => entry.roles.includes(role)),
      ).map((entry) => ({ label: entry.label, href: `/v/${slug}${entry.path}`, current: entry.tab === tab }));

/** The audit trail stands in the user menu: few may read it, and few do so daily. */
export const auditLinks = (slug: string, held: readonly Role[]): readonly NavigationLink[] =>
  held.some((role) => AUDIT_ROLES.includes(role))
    ? [{ label: 'Protokoll', href: `/v/${slug}/protokoll` }]
    : [];

/** The outbox stands there too: it is looked into when an e-mail did not arrive. */
export const outboxLinks = (slug: string, held: readonly Role[]): readonly NavigationLink[] =>
  held.some((role) => OUTBOX_ROLES.includes(role))
    ? [{ label: 'Postausgang', href: `/v/${slug}/postausgang` }]
    : [];

/** Crumbs of a page from the alliance's overview down; none where the page names none. */
export const crumbsFor = (slug: string | undefined, crumbs: PageView['crumbs'] = []): readonly Crumb[] =>
  slug === undefined || crumbs.length === 0
    ? crumbs
    : [{ label: 'Übersicht', href: homeOf(slug) }, ...crumbs];
