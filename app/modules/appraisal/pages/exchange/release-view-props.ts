import type { ExchangeRefusal } from '../../domain/exchange/check-finding.ts';
import type { ItemPage } from '../../use-cases/exchange/load-exchange.ts';

export interface ReleaseViewProps {
  readonly path: string;
  readonly page: ItemPage;
  readonly draft: { readonly licence: string; readonly contact: string };
  readonly refusals: readonly ExchangeRefusal[];
}
