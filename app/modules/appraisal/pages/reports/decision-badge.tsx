import { germanCount } from '../../../../foundation/german.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { REPORT_KINDS, type ReportKind } from '../../domain/reports/report-kind.ts';
import type { ReportDecisions } from '../../use-cases/reports/load-frozen.ts';

interface DecisionBadgeProps {
  readonly kind: ReportKind;
  readonly decisions: ReportDecisions | null;
}

/** Where the decision on a frozen report stands, in one badge. */
export function DecisionBadge({ kind, decisions }: DecisionBadgeProps) {
  if (decisions === null) return <Badge icon="hourglass">noch nicht versandt</Badge>;
  const { document, counts } = decisions;
  if (document.state === 'zurueckgezogen') return <Badge icon="block">zurückgezogen</Badge>;
  if (counts.offen > 0)
    return (
      <Badge tone="info" icon="schedule">
        {germanCount(counts.offen, 'Entscheidung', 'Entscheidungen')} offen
      </Badge>
    );
  return (
    <Badge tone="success" icon="checkCircle">
      {germanCount(counts.weiter, 'Kommune', 'Kommunen')}{' '}
      {counts.weiter === 1 ? REPORT_KINDS[kind].go : REPORT_KINDS[kind].goMany}
    </Badge>
  );
}
