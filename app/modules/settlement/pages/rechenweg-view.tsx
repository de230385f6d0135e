import { PrintButton, TextLink } from '../../../ui/button.tsx';
import { CalculationSteps } from '../../../ui/calculation.tsx';
import { PageTitle, Panel, Split } from '../../../ui/layout.tsx';
import { DescriptionList } from '../../../ui/text.tsx';
import type { Rechenweg } from '../domain/rechenweg.ts';
import type { RechenwegStep } from '../domain/rechenweg-step.ts';

export interface RechenwegViewProps {
  readonly title: string;
  readonly rechenweg: Rechenweg;
  /** Sentence on how the amount compares with the print; null where nothing was printed. */
  readonly printSentence: string | null;
  /** The same amount as one line a computer can check again. */
  readonly back: { readonly label: string; readonly href: string };
}

/** How one amount came about, step by step. */
export function RechenwegView({ title, rechenweg, printSentence, back }: RechenwegViewProps) {
  const { steps, total, guaranteed, sources, control, name } = rechenweg;
  return (
    <>
      <PageTitle title={`Rechenweg ${name}`} lead={title} actions={<PrintButton />} />
      <Split
        main={
          <>
            <Panel title="Kostenbeitrag" id="beitrag">
              <CalculationSteps steps={steps.map(shown)} total={total} />
              <p className="gw-note">{control}</p>
            </Panel>
            {guaranteed && (
              <Panel title="In jedem Fall geschuldet" id="sockel">
                <CalculationSteps
                  steps={[shown(guaranteed)]}
                  total={{ label: guaranteed.label, value: guaranteed.result }}
                />
              </Panel>
            )}
          </>
        }
        side={
          <>
            <Panel title="Woher die Zahlen kommen" id="quellen">
              <DescriptionList
                items={sources.map(({ figure, source, asOf }) => ({
                  term: figure,
                  value: asOf === null ? source : `${source} (Stichtag ${asOf})`,
                }))}
              />
            </Panel>
            {printSentence && (
              <Panel title="Vergleich mit dem Druck" id="druck">
                <p className="gw-note">{printSentence}</p>
              </Panel>
            )}
            <p>
              <TextLink href={back.href}>{back.label}</TextLink>
            </p>
          </>
        }
      />
    </>
  );
}

const shown = ({ label, formula, values, result, note }: RechenwegStep) => ({
  label,
  result,
  ...(formula === null ? {} : { formula }),
  ...(values === null ? {} : { values }),
  ...(note === null ? {} : { note }),
});
