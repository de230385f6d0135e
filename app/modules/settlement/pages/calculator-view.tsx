import { germanList } from '../../../foundation/german.ts';
import { LinkButton, PrintButton } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/fields.tsx';
import { EmptyState, PageTitle, Panel } from '../../../ui/layout.tsx';
import { TabLinks } from '../../../ui/navigation.tsx';
import { ErrorSummary, SampleDataNotice } from '../../../ui/notice.tsx';
import type { WhatIfProblem } from '../domain/what-if-values.ts';
import type { WhatIf } from '../use-cases/load-what-if.ts';
import { CalculatorForm } from './calculator-form.tsx';
import { CalculatorResult } from './calculator-result.tsx';
import { fieldLabel } from './field-label.ts';

export interface CalculatorViewProps {
  readonly base: string;
  readonly whatIf: WhatIf;
  /** Where the product is reached, for the address to share. */
  readonly origin: string;
  /** The shortest address of the question. */
  readonly query: string;
}

/** The calculator: what would change for everyone if. */
export function CalculatorView({ base, whatIf, query, origin }: CalculatorViewProps) {
  const { tables, table } = whatIf;
  return (
    <>
      <PageTitle
        title="Was wäre, wenn?"
        lead="Schlüssel wechseln, Kommunen dazunehmen oder weglassen, Kosten und Grenzen setzen: Sie sehen sofort, was sich für jede Kommune ändert. Gespeichert wird nichts."
        actions={
          <>
            <LinkButton icon="download" href={`${base}/rechner.csv?${query}`}>
              Tabelle (CSV)
            </LinkButton>
            <PrintButton />
          </>
        }
      />
      <TabLinks
        label="Ausgangstabelle"
        tabs={tables.map(({ slug, title }) => ({
          label: title,
          href: `${base}/rechner?tabelle=${slug}`,
          current: slug === table.slug,
        }))}
      />
      {table.isSample && (
        <SampleDataNotice>
          Die Gesamtkosten sind ein Beispielbetrag; setzen Sie Ihre eigenen ein.
        </SampleDataNotice>
      )}
      <div id="fehlerstelle" data-live-part>
        <Problems whatIf={whatIf} />
      </div>
      <CalculatorForm base={base} whatIf={whatIf} />
      <div id="ergebnis" data-live-part data-summary={summaryOf(whatIf)}>
        <Answer base={base} whatIf={whatIf} query={query} origin={origin} />
      </div>
    </>
  );
}

/** On top of the form, so that it is read first; follows every change like the answer below. */
function Problems({ whatIf }: Pick<CalculatorViewProps, 'whatIf'>) {
  const { result } = whatIf;
  if (result.ok) return null;
  return (
    <ErrorSummary
      errors={result.error.map((problem) => ({ ...shown(problem), label: labelOf(problem, whatIf) }))}
    />
  );
}

function Answer({ base, whatIf, query, origin }: CalculatorViewProps) {
  const { result } = whatIf;
  if (!result.ok) {
    return (
      <Panel>
        <EmptyState icon="calculate" title="So lässt sich noch nichts rechnen">
          Prüfen Sie die genannten Angaben, dann stehen hier die neuen Beiträge.
        </EmptyState>
      </Panel>
    );
  }
  return (
    <>
      <CalculatorResult base={base} result={result.value} table={whatIf.table} query={query} />
      <Panel title="Diese Rechnung weitergeben" id="weitergeben">
        <TextField
          id="adresse"
          name="adresse-zum-teilen"
          label="Die Adresse enthält alle Angaben"
          value={`${origin}${base}/rechner?${query}`}
          grow
        />
        <p className="gw-note">Wer sie öffnet und Beiträge sehen darf, sieht dieselbe Rechnung.</p>
      </Panel>
    </>
  );
}

const shown = ({ field, message }: WhatIfProblem) => ({
  field: field.startsWith('m.') ? field.replace('.', '-') : field,
  message,
});

const labelOf = ({ field }: WhatIfProblem, { members }: WhatIf): string =>
  fieldLabel(field, new Map(members.map(({ member }) => [member.key, member.name])));

/** What a screen reader says when the answer changes. */
function summaryOf({ result }: WhatIf): string {
  if (!result.ok) return germanList(result.error.map(({ message }) => message));
  const changed = result.value.rows.filter(({ change }) => change !== 0n).length;
  return changed === 0 ? 'Nichts ändert sich.' : `Für ${changed} Kommunen ändert sich der Beitrag.`;
}
