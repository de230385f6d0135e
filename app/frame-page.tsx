import { germanList } from './foundation/german.ts';
import {
  auditLinks,
  crumbsFor,
  FOOTER_LINKS,
  homeOf,
  navigationFor,
  outboxLinks,
  tabsFor,
} from './frame-links.ts';
import { rolesIn } from './platform/auth/access.ts';
import { ROLE_LABELS, type Role } from './platform/auth/roles.ts';
import type { FrameContext } from './platform/http/answer-page.ts';
import type { PageView } from './platform/http/page-route.ts';
import { type Assets, assetsFromManifest } from './ui/assets.ts';
import { renderDocument } from './ui/document.tsx';
import { Shell } from './ui/frame.tsx';
import { TabLinks } from './ui/navigation.tsx';
import type { UserMenuProps } from './ui/user-menu.tsx';

const PRODUCT = 'Gemeinwerk';
/** Answers to a form that was refused: the page's own title would sound as if all were well. */
const REFUSED_INPUT: readonly (number | undefined)[] = [409, 422, 429];

type Manifest = Readonly<Record<string, string>>;
const known = new WeakMap<Manifest, Assets>();

/** Reading the manifest once is enough: it changes with a build alone. */
function assetsOf(manifest: Manifest): Assets {
  const assets = known.get(manifest) ?? assetsFromManifest(manifest);
  known.set(manifest, assets);
  return assets;
}

/**
 * Puts header, navigation, crumbs and footer around a view and writes the document. What the caller's roles may not
 * open is not offered. `manifest` maps logical asset names to the built files.
 */
export function framePage(view: PageView, context: FrameContext, manifest: Manifest): string {
  const { alliance, principal, services } = context;
  const held = principal ? rolesIn(principal, alliance?.id, services.clock.today()) : [];
  const home = alliance ? homeOf(alliance.slug) : '/';
  const user = userMenu(context, held);
  const tabs = alliance ? tabsFor(alliance.slug, held, view) : [];
  return renderDocument({
    title: titleOf(view, alliance?.name),
    assets: assetsOf(manifest),
    islands: view.islands ?? [],
    body: (
      <Shell
        brand={{ href: home, sub: alliance?.name }}
        navigation={alliance ? navigationFor(alliance.slug, held, view.section) : []}
        crumbs={crumbsFor(held.length > 0 ? alliance?.slug : undefined, view.crumbs)}
        footer={{ links: FOOTER_LINKS, note: 'Gemeinwerk ist freie Software (EUPL-1.2).' }}
        signIn={{
          label: 'Anmelden',
          href: alliance ? `/anmelden?weiter=${encodeURIComponent(home)}` : '/anmelden',
        }}
        warning={services.config.demoWarning && <DemoWarning />}
        {...(user && { user })}
      >
        {tabs.length > 1 && <TabLinks label="Seiten dieses Bereichs" tabs={tabs} />}
        {view.body}
      </Shell>
    ),
  });
}

/** "Beteiligung – Kreis Groß-Gerau – Gemeinwerk"; a page named like its alliance says it once. */
function titleOf({ title, status }: PageView, alliance: string | undefined): string {
  const page = REFUSED_INPUT.includes(status) ? `Fehler: ${title}` : title;
  return [...new Set([page, alliance, PRODUCT])].filter((part) => part !== undefined).join(' – ');
}

function userMenu(
  { principal, alliance, otherAlliances = [] }: FrameContext,
  held: readonly Role[],
): UserMenuProps | undefined {
  if (!principal) return undefined;
  const label = held.length > 0 ? germanList([...new Set(held)].map((role) => ROLE_LABELS[role])) : 'Konto';
  return {
    label,
    detail:
      principal.displayName === label ? principal.address : `${principal.displayName}, ${principal.address}`,
    links: [
      { label: 'Was auf mich wartet', href: '/eingang' },
      ...(alliance ? [...outboxLinks(alliance.slug, held), ...auditLinks(alliance.slug, held)] : []),
      ...otherAlliances.map(({ name, slug }) => ({ label: `Zu: ${name}`, href: homeOf(slug) })),
    ],
    signOut: { action: '/abmelden' },
  };
}

const DemoWarning = () => (
  <>
    <strong>Vorführung:</strong> Die Kennwörter der Demokonten sind veröffentlicht, jeder kann hier alles
    lesen und ändern. Geben Sie keine echten Daten ein.
  </>
);
