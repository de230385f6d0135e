import { rolesIn } from '../../../platform/auth/access.ts';
import type { PageCall, PageView } from '../../../platform/http/page-route.ts';
import { LinkButton, TextLink } from '../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../ui/layout.tsx';
import { listStart, type StartAlliance } from '../use-cases/list-start.ts';
import { loadPublicPage } from '../use-cases/load-public-page.ts';
import { publicPage } from './public-page.tsx';

/** GET /: the public page of the only alliance, or the list of alliances (contract, "Settings"). */
export async function showStart({ services, principal }: PageCall): Promise<PageView> {
  const alliances = await listStart(services);
  const [only] = alliances;
  if (only && alliances.length === 1) return publicPage(only, await loadPublicPage(services, only));
  const today = services.clock.today();
  const mine = new Set(
    alliances.filter(({ id }) => principal && rolesIn(principal, id, today).length > 0).map(({ id }) => id),
  );
  return { kind: 'page', title: 'Allianzen', body: <StartView alliances={alliances} mine={mine} /> };
}

interface StartViewProps {
  readonly alliances: readonly StartAlliance[];
  readonly mine: ReadonlySet<string>;
}

function StartView({ alliances, mine }: StartViewProps) {
  return (
    <>
      <PageTitle
        title="Kommunen arbeiten zusammen"
        lead="Gemeinwerk ist die Plattform für interkommunale Zusammenarbeit: vom ersten Bedarf bis zum nachvollziehbaren Kostenanteil."
      />
      {alliances.length === 0 && (
        <Panel>
          <EmptyState icon="groups" title="Hier ist noch keine Allianz eingerichtet." level={2}>
            Mit dem Befehl „gemeinwerk demo“ laden Sie die beiden Demokreise.
          </EmptyState>
        </Panel>
      )}
      {alliances.map((alliance) => (
        <AlliancePanel key={alliance.id} alliance={alliance} isMine={mine.has(alliance.id)} />
      ))}
    </>
  );
}

function AlliancePanel({ alliance, isMine }: { readonly alliance: StartAlliance; readonly isMine: boolean }) {
  const { name, slug, office, isDemo } = alliance;
  return (
    <Panel title={name} aside={isDemo && <span>Demokreis mit veröffentlichten Zahlen</span>}>
      <div className="gw-stack">
        <p>Ansprechstelle: {office}.</p>
        <div className="gw-actions">
          {isMine && (
            <LinkButton look="primary" href={`/v/${slug}/`}>
              Zur Übersicht
            </LinkButton>
          )}
          <LinkButton href={`/v/${slug}/portal`}>Was wir gemeinsam tun</LinkButton>
        </div>
        {!isMine && (
          <p className="gw-note">
            Sie arbeiten in dieser Allianz?{' '}
            <TextLink href={`/anmelden?weiter=${encodeURIComponent(`/v/${slug}/`)}`}>
              Melden Sie sich an.
            </TextLink>
          </p>
        )}
      </div>
    </Panel>
  );
}
