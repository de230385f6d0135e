import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState } from '../../../../ui/layout.tsx';
import type { ExchangeViewProps } from './exchange-view-props.ts';

export const NoItems = ({ path, page: { total, isOffice } }: Pick<ExchangeViewProps, 'path' | 'page'>) =>
  total > 0 ? (
    <EmptyState
      icon="search"
      title="Nichts gefunden"
      action={<LinkButton href={path}>Alle zeigen</LinkButton>}
    >
      Suchen Sie mit weniger Wörtern, oder nehmen Sie die Auswahl zurück.
    </EmptyState>
  ) : (
    <EmptyState
      icon="share"
      title="Noch nichts freigegeben"
      action={
        isOffice ? <LinkButton href={`${path}/importieren`}>Blaupause übernehmen</LinkButton> : undefined
      }
    >
      {isOffice
        ? 'Geben Sie eine Erkenntnis oder einen Fragebogen frei, oder übernehmen Sie eine Blaupause eines anderen Verbunds.'
        : 'Sobald die Geschäftsstelle oder eine Projektleitung etwas freigibt, steht es hier.'}
    </EmptyState>
  );
