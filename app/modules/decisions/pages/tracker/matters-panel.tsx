import type { ReactNode } from 'react';
import type { AllianceCall } from '../../../../platform/http/page-route.ts';
import { EmptyState, Panel } from '../../../../ui/layout.tsx';
import { loadMatters } from '../../use-cases/tracker/load-tracker.ts';
import { listPath } from './matter-places.tsx';
import { MatterTable } from './matter-table.tsx';

/** Matters that bodies are busy with, for the start page of decisions. */
export async function mattersPanel({ services, alliance, principal }: AllianceCall): Promise<ReactNode> {
  const { matters } = await loadMatters(services, alliance, principal);
  const running = matters.filter(
    ({ matter, tracker }) => matter.state === 'laufend' && tracker.decision.verdict === 'offen',
  );
  const list = listPath(alliance);
  return (
    <Panel title="Vorgänge" id="vorgaenge" flush aside={<a href={list}>Alle Vorgänge</a>}>
      {running.length === 0 ? (
        <EmptyState title="Zurzeit läuft kein Vorgang">
          Hier steht, worüber die Gremien mehrerer Kommunen gerade beschließen.
        </EmptyState>
      ) : (
        <MatterTable base={list} matters={running} />
      )}
    </Panel>
  );
}
