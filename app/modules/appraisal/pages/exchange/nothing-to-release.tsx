import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle } from '../../../../ui/layout.tsx';

/** For who leads no project. */
export const NothingToRelease = ({ back }: { readonly back: string }) => (
  <>
    <PageTitle title="Neue Erkenntnis" />
    <EmptyState
      icon="lock"
      title="Sie leiten kein Projekt"
      level={2}
      action={<LinkButton href={back}>Zum Austausch</LinkButton>}
    >
      Erkenntnisse geben die Geschäftsstelle und die Kommunen frei, die ein Projekt leiten.
    </EmptyState>
  </>
);
