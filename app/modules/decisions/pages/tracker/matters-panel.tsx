import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, Panel } from '../../../../ui/layout.tsx';
import type { MatterView } from '../../use-cases/tracker/load-tracker.ts';
import { MatterTable } from './matter-table.tsx';

export interface MattersPanelProps {
  /** Path of the alliance: /v/gross-gerau. */
  readonly base: string;
  /** The latest first, as loadMatters answers them. */
  readonly matters: readonly MatterView[];
}

/** Running matters for the start page of decisions. */
export function MattersPanel({ base, matters }: MattersPanelProps) {
  const running = matters.filter(
    ({ matter, tracker }) => matter.state === 'laufend' && tracker.decision.verdict === 'offen',
  );
  const list = `${base}/vorgaenge`;
  return (
    <Panel title="Vorgänge" id="vorgaenge" flush aside={<LinkButton href={list}>Alle Vorgänge</LinkButton>}>
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
