import { germanEuro } from '../../../../foundation/german.ts';
import { type CalculationStep, CalculationSteps } from '../../../../ui/calculation.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import type { DerivationLine, MemberDerivation } from '../../domain/advantage/explain-member.ts';
import type { MemberCosts } from '../../domain/advantage/process-costs.ts';

export function DerivationPanel({
  derivation,
  costs,
}: {
  readonly derivation: MemberDerivation;
  readonly costs: MemberCosts;
}) {
  const { today, pooled } = costs;
  return (
    <>
      {today && (
        <Panel title="Rechenweg heute" id="rechenweg-heute">
          <CalculationSteps
            steps={derivation.today.map(stepOf)}
            total={{ label: 'Kosten im Jahr heute', value: germanEuro(today.total) }}
          />
        </Panel>
      )}
      {pooled && (
        <Panel title="Rechenweg gemeinsam" id="rechenweg-gemeinsam">
          <CalculationSteps
            steps={derivation.pooled.map(stepOf)}
            total={{ label: 'Kosten im Jahr gemeinsam', value: germanEuro(pooled.total) }}
          />
        </Panel>
      )}
    </>
  );
}

const stepOf = ({ label, values, result, note }: DerivationLine): CalculationStep => ({
  label,
  values,
  result,
  ...(note && { note }),
});
