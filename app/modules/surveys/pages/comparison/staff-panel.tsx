import { decimalToString } from '../../../../foundation/decimal.ts';
import { germanCount, germanDecimal } from '../../../../foundation/german.ts';
import { Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { type StaffLines, staffLines } from '../../domain/comparison/compare-words.ts';
import type { ComparedMember, Sight } from '../../domain/comparison/compared-member.ts';
import type { StaffQuestion } from '../../domain/questionnaire/question.ts';

interface StaffPanelProps {
  readonly question: StaffQuestion;
  readonly members: readonly ComparedMember[];
  readonly sight: Sight;
}

/** Staff by pay grade, as far as the reader may see it. */
export function StaffPanel({ question, members, sight }: StaffPanelProps) {
  const all = staffLines(question, members, sight);
  const rows = all.filter(({ lines }) => lines !== null);
  return all.length === 0 ? null : (
    <Panel title="Nach Entgeltgruppe" id="entgeltgruppen" flush>
      {rows.length > 0 && (
        <DataTable
          caption="Personal nach Entgeltgruppe"
          columns={COLUMNS}
          rows={rows}
          rowKey={({ member }) => member.memberKey}
          cards
        />
      )}
      <PanelFoot>
        {rows.length < all.length && (
          <p>
            Bei {germanCount(all.length - rows.length, 'Kommune', 'Kommunen')} bleibt die Aufteilung verdeckt.
          </p>
        )}
        <p>
          Gezeigt wird, was sich keinem einzelnen Menschen zuordnen lässt: Hat eine Zeile unter drei Personen,
          bleibt die Aufteilung der Kommune verdeckt. Kosten sind Standardkosten der Entgeltgruppe, nie
          wirkliche Gehälter.
        </p>
      </PanelFoot>
    </Panel>
  );
}

const COLUMNS: readonly Column<StaffLines>[] = [
  { id: 'kommune', header: 'Kommune', rowHeader: true, card: 'title', cell: ({ member }) => member.name },
  {
    id: 'zeilen',
    header: 'Entgeltgruppen',
    card: 'wide',
    cell: ({ lines }) =>
      (lines ?? [])
        .map(
          ({ payGrade, persons, fte }) =>
            `${payGrade}: ${germanCount(persons, 'Person', 'Personen')}, ${germanDecimal(decimalToString(fte))} VZÄ`,
        )
        .join('; ') || 'kein Personal',
  },
];
