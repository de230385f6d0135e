import type { ExchangeFilter } from '../../domain/exchange/search-items.ts';
import type { ExchangePage } from '../../use-cases/exchange/load-exchange.ts';

export interface ExchangeViewProps {
  readonly path: string;
  readonly page: ExchangePage;
  readonly filter: ExchangeFilter;
  /** Address of another page of what was found. */
  readonly pageHref: (page: number) => string;
  readonly message: string | undefined;
}
