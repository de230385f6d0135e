import type { Criterion } from '../../domain/advantage/criterion.ts';

export const Statement = ({
  criterion: { question, statement, evidence },
}: {
  readonly criterion: Criterion;
}) => (
  <>
    {statement === '' ? <span className="gw-note">{question}</span> : statement}
    {evidence !== '' && <span className="gw-note"> Beleg: {evidence}</span>}
  </>
);
