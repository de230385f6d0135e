import { germanDate } from '../../../../foundation/german.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { Findings } from '../../../../ui/text.tsx';
import { startFinding } from '../../domain/tracker/start-finding.ts';
import type { MatterView } from '../../use-cases/tracker/load-tracker.ts';

/** When all are through, and why not earlier. */
export function OutlookNotice({ matter, tracker }: MatterView) {
  const { outlook, decision, seesAll } = tracker;
  const title =
    decision.verdict !== 'offen'
      ? decision.reason
      : outlook.on === null
        ? 'Wann alle durch sind, lässt sich noch nicht sagen'
        : `Frühestens am ${germanDate(outlook.on)} sind alle durch${outlook.estimated ? ' (geschätzt)' : ''}`;
  const start = startFinding(outlook, matter.wishedStart);
  return (
    <Notice tone={decision.verdict === 'gescheitert' ? 'danger' : 'info'} icon="event" title={title}>
      {decision.verdict === 'offen' && <p>{`${outlook.reason} ${decision.reason}`}</p>}
      <Findings
        items={[
          ...(matter.needsAll
            ? [{ tone: 'info' as const, text: `Zustimmung aller nötig: ${matter.needsAllSource}.` }]
            : []),
          ...(start === null ? [] : [start]),
          ...(seesAll || outlook.unknown.length > 0
            ? outlook.unknown.map(({ memberName, reason }) => ({
                tone: 'warning' as const,
                text: `${memberName}: ${reason}`,
              }))
            : []),
        ]}
      />
    </Notice>
  );
}
