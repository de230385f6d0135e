import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState } from '../../../../ui/layout.tsx';

/** In place of what only answers can give. `base` is the path of the alliance. */
export const NoRound = ({ base, level }: { readonly base: string; readonly level: 2 | 3 }) => (
  <EmptyState
    level={level}
    title="Für Sie ist keine freigegebene Bedarfsabfrage zu sehen"
    action={<LinkButton href={`${base}/bedarf`}>Zur Rangfolge</LinkButton>}
  >
    Bündel entstehen aus Antworten. Sobald eine Abfrage freigegeben ist, geht es hier weiter.
  </EmptyState>
);
