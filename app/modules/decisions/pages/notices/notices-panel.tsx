import type { ReactNode } from 'react';
import { rolesIn } from '../../../../platform/auth/access.ts';
import type { AllianceCall } from '../../../../platform/http/page-route.ts';
import { TextLink } from '../../../../ui/button.tsx';
import { EmptyState, Panel } from '../../../../ui/layout.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { loadNotices } from '../../use-cases/notices/load-notices.ts';
import { NOTICE_READERS } from '../../use-cases/notices/notice-readers.ts';
import { noticeColumns } from './notice-columns.tsx';

/** The notices on the start page, for those who may read them. */
export async function noticesPanel({ services, alliance, principal }: AllianceCall): Promise<ReactNode> {
  const today = services.clock.today();
  if (!rolesIn(principal, alliance.id, today).some((role) => NOTICE_READERS.includes(role))) return null;
  const base = `/v/${alliance.slug}/anzeigen`;
  const running = (await loadNotices(services, alliance)).filter(
    ({ state }) => state !== 'beantwortet' && state !== 'zurueckgezogen',
  );
  const all = <TextLink href={base}>Alle Anzeigen</TextLink>;
  if (running.length === 0)
    return (
      <Panel title="Anzeigen und Genehmigungen" aside={all}>
        <EmptyState title="Es ist nichts anzuzeigen.">
          Was die Aufsichtsbehörde erfahren oder genehmigen muss, steht hier mit seiner Frist.
        </EmptyState>
      </Panel>
    );
  return (
    <Panel title="Anzeigen und Genehmigungen" aside={all} flush>
      <DataTable
        caption="Laufende Anzeigen und Genehmigungen nach geplantem Beginn"
        columns={noticeColumns(base, today)}
        rows={running}
        rowKey={({ id }) => id}
        cards
      />
    </Panel>
  );
}
