import { germanCount, germanDecimal, germanEuro } from '../../../../foundation/german.ts';
import { Facts } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import type { ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';

export function CostTotals({ page: { costs } }: { readonly page: ProcessCostPage }) {
  const { total, counted, members } = costs;
  const open = members.length - counted;
  return (
    <>
      <Facts
        items={[
          { label: 'Heute im Jahr', value: germanEuro(total.today) },
          { label: 'Gemeinsam im Jahr', value: germanEuro(total.pooled) },
          {
            label: 'Ersparnis zusammen',
            value: germanEuro(total.saving),
            note: total.percent && `${germanDecimal(total.percent)} %`,
          },
          {
            label: 'Gerechnet mit',
            value: germanCount(counted, 'Kommune', 'Kommunen'),
            note: `von ${members.length}`,
          },
        ]}
      />
      {open > 0 && (
        <Notice tone="info">
          <p>
            Für {germanCount(open, 'Kommune', 'Kommunen')} fehlen noch Angaben. Gerechnet ist, als machten nur
            die übrigen mit: Sie teilen sich die gemeinsamen Kosten.
          </p>
        </Notice>
      )}
    </>
  );
}
