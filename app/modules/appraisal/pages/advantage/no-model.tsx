import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, Panel } from '../../../../ui/layout.tsx';
import type { AdvantageReach } from '../../domain/advantage/reach.ts';

export const NoModel = ({ base, reach }: { readonly base: string; readonly reach: AdvantageReach }) => (
  <Panel>
    <EmptyState
      icon="calculate"
      level={2}
      title="Noch kein Modell der Prozesskosten"
      action={
        reach.mayWrite && (
          <LinkButton look="primary" href={`${base}/prozesse/neu`}>
            Ersten Prozess anlegen
          </LinkButton>
        )
      }
    >
      {reach.mayWrite
        ? 'Zerlegen Sie die Aufgabe in Prozesse und Schritte. Dann tragen die Kommunen ihre Fallzahlen ein.'
        : reach.isOver
          ? 'Das Projekt ist beendet, ohne dass die Kosten berechnet wurden.'
          : 'Sobald die Projektleitung Prozesse angelegt hat, steht hier, was die Aufgabe jede Kommune heute und gemeinsam kostet.'}
    </EmptyState>
  </Panel>
);
