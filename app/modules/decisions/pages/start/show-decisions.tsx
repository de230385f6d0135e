import type { ReactNode } from 'react';
import { rolesIn } from '../../../../platform/auth/access.ts';
import { OUTBOX_ROLES } from '../../../../platform/auth/roles.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { PageTitle } from '../../../../ui/layout.tsx';
import { documentsPanel } from '../circulation/documents-panel.tsx';
import { noticesPanel } from '../notices/notices-panel.tsx';
import { mattersPanel } from '../tracker/matters-panel.tsx';

/** One part of the start page: each topic shows what it has going, for whoever looks. */
export type DecisionsPanel = (call: AllianceCall) => Promise<ReactNode>;

/** In the order of the page. */
const PANELS: readonly DecisionsPanel[] = [documentsPanel, mattersPanel, noticesPanel];

/** GET /v/:alliance/entscheidungen */
export async function showDecisions(call: AllianceCall): Promise<PageAnswer> {
  const panels: ReactNode[] = [];
  for (const panel of PANELS) panels.push(await panel(call));
  return {
    kind: 'page',
    title: 'Entscheidungen',
    section: 'entscheidungen',
    crumbs: [{ label: 'Entscheidungen' }],
    body: (
      <>
        <PageTitle
          title="Entscheidungen"
          lead="Wem alle zustimmen müssen, was die Gremien beraten, was anzuzeigen ist."
          actions={<Ways {...call} />}
        />
        {panels.map((panel, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of the page never change places
          <div key={index}>{panel}</div>
        ))}
      </>
    ),
  };
}

/** What belongs to decisions and stands on pages of its own. */
function Ways({ alliance, principal, services }: AllianceCall) {
  const base = `/v/${alliance.slug}`;
  const held = rolesIn(principal, alliance.id, services.clock.today());
  return (
    <>
      <LinkButton href="/eingang" icon="inbox">
        Was auf mich wartet
      </LinkButton>
      <LinkButton href={`${base}/gremien`} icon="event">
        Gremien und Sitzungen
      </LinkButton>
      {held.some((role) => OUTBOX_ROLES.includes(role)) && (
        <LinkButton href={`${base}/postausgang`}>Postausgang</LinkButton>
      )}
    </>
  );
}
