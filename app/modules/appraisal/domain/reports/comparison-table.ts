import { germanCount } from '../../../../foundation/german.ts';
import type { ItemFinding } from '../../../surveys/domain/index.ts';
import type { PaperTable } from './report-chapter.ts';

/** What a reader takes in; the whole comparison stands with the survey. */
const MOST = 30;

/** With fewer answers a median or a span is what single members said (practice 21). */
const LEAST_ANSWERS = 3;
const TOO_FEW = 'unter drei Angaben';

/** The main items of a survey as a table: how many answered, the median, from where to where; nobody by name. */
export const comparisonTable = (
  title: string,
  items: readonly Pick<ItemFinding, 'label' | 'answered' | 'medianText' | 'spanText'>[],
): PaperTable => ({
  kind: 'table',
  caption:
    items.length > MOST
      ? `${title}: die wichtigsten ${MOST} von ${germanCount(items.length, 'Merkmal', 'Merkmalen')}`
      : title,
  columns: [
    { header: 'Merkmal' },
    { header: 'Angaben', align: 'end' },
    // With their measure they are phrases ("… € je 1.000 Einwohner") and have to wrap on a phone.
    { header: 'Median' },
    { header: 'Spanne' },
  ],
  rows: items
    .slice(0, MOST)
    .map(({ label, answered, medianText, spanText }) => [
      label,
      String(answered),
      ...(answered < LEAST_ANSWERS ? [TOO_FEW, TOO_FEW] : [medianText, spanText]),
    ]),
});
