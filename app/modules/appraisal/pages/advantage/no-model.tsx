import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, Panel } from '../../../../ui/layout.tsx';

export const NoModel = ({ base, mayKeep }: { readonly base: string; readonly mayKeep: boolean }) => (
  <Panel>
    <EmptyState
      icon="calculate"
      level={2}
      title="Noch kein Modell der Prozesskosten"
      action={
        mayKeep && (
          <LinkButton look="primary" href={`${base}/prozesse/neu`}>
            Ersten Prozess anlegen
          </LinkButton>
        )
      }
    >
      {mayKeep
        ? 'Zerlegen Sie die Aufgabe in Prozesse und Schritte. Dann tragen die Kommunen ihre Fallzahlen ein.'
        : 'Sobald die Projektleitung Prozesse angelegt hat, steht hier, was die Aufgabe jede Kommune heute und gemeinsam kostet.'}
    </EmptyState>
  </Panel>
);
