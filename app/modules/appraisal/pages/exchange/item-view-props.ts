import type { ItemPage } from '../../use-cases/exchange/load-exchange.ts';

export interface ItemViewProps {
  readonly path: string;
  readonly library: string;
  readonly page: ItemPage;
  readonly message: string | undefined;
}
