import type { ExchangeContent } from '../../domain/exchange/exchange-item.ts';

export interface ItemContentProps {
  readonly content: ExchangeContent;
  /** What is left out for others. */
  readonly leftOut: readonly string[];
  /** The reader sees everything, and which figures others see. */
  readonly mayKeep: boolean;
}
