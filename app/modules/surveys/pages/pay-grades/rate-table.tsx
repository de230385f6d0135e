import { germanDate, germanEuro, germanInteger } from '../../../../foundation/german.ts';
import { EmptyState } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { PayGradeRate } from '../../domain/questionnaire/pay-grade-rate.ts';

interface RateTableProps {
  readonly rates: readonly PayGradeRate[];
  readonly path: string;
  readonly mayEdit: boolean;
}

/** The history of standard costs. */
export const RateTable = ({ rates, path, mayEdit }: RateTableProps) =>
  rates.length === 0 ? (
    <EmptyState icon="calculate" title="Noch kein Satz">
      Die Geschäftsstelle trägt die Sätze mit ihrer Quelle ein. Ohne sie lassen sich Stellen nicht in Euro
      vergleichen.
    </EmptyState>
  ) : (
    <DataTable
      caption="Personalkostensätze mit Geltung und Quelle"
      columns={columns(path, mayEdit)}
      rows={rates}
      rowKey={({ id }) => id}
      cards
    />
  );

const columns = (path: string, mayEdit: boolean): readonly Column<PayGradeRate>[] => [
  { id: 'gruppe', header: 'Entgeltgruppe', rowHeader: true, card: 'title', cell: ({ payGrade }) => payGrade },
  {
    id: 'kosten',
    header: 'Kosten im Jahr',
    align: 'end',
    card: 'value',
    cell: ({ yearCents }) => germanEuro(yearCents),
  },
  {
    id: 'minuten',
    header: 'Arbeitsminuten',
    align: 'end',
    card: 'meta',
    cardLabel: 'Arbeitsminuten',
    cell: ({ yearMinutes }) => germanInteger(yearMinutes),
  },
  {
    id: 'geltung',
    header: 'Gilt',
    card: 'meta',
    cell: ({ validFrom, validTo }) =>
      validTo === null
        ? `ab ${germanDate(validFrom)}`
        : `${germanDate(validFrom)} bis ${germanDate(validTo)}`,
  },
  {
    id: 'quelle',
    header: 'Quelle',
    card: 'wide',
    cell: ({ source, isSample }) => `${source}${isSample ? ' (Beispiel)' : ''}`,
  },
  ...(mayEdit
    ? [
        {
          id: 'tun',
          header: 'Ändern',
          card: 'wide' as const,
          cell: ({ id, validTo, payGrade }: PayGradeRate) =>
            validTo === null ? (
              <a className="gw-link" href={`${path}/${id}/zuruecknehmen`}>
                Zurücknehmen<span className="kern-sr-only">: {payGrade}</span>
              </a>
            ) : null,
        },
      ]
    : []),
];
