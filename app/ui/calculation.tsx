import type { ReactNode } from 'react';

/** One line of a Rechenweg. Figures come formatted: this part only sets them. */
export interface CalculationStep {
  readonly label: ReactNode;
  /** In words: "Gesamtkosten × Stunden ÷ alle Stunden". */
  readonly formula?: ReactNode;
  /** With the figures put in: "1.140.000,00 € × 32 ÷ 1.815". */
  readonly values?: ReactNode;
  readonly result: ReactNode;
  /** How it was rounded, which bound held. */
  readonly note?: ReactNode;
}

export interface CalculationStepsProps {
  readonly steps: readonly CalculationStep[];
  readonly total: { readonly label: ReactNode; readonly value: ReactNode };
}

function Step({ label, formula, values, result, note }: CalculationStep) {
  return (
    <li className="gw-steps__step">
      <div>
        <p className="gw-steps__label">{label}</p>
        {formula && <p className="gw-steps__formula">{formula}</p>}
        {values && <p className="gw-steps__values">{values}</p>}
        {note && <p className="gw-steps__note">{note}</p>}
      </div>
      <p className="gw-steps__result">{result}</p>
    </li>
  );
}

/** How an amount came about: ordered steps with formula, figures and result, and the sum under a rule. */
export function CalculationSteps({ steps, total }: CalculationStepsProps) {
  return (
    <>
      <ol className="gw-steps">
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order is the meaning
          <Step key={index} {...step} />
        ))}
      </ol>
      <p className="gw-steps-total">
        <span>{total.label}</span> <span>{total.value}</span>
      </p>
    </>
  );
}
