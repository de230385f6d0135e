import { germanDate } from '../../../../foundation/german.ts';
import { TextLink } from '../../../../ui/button.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { Findings } from '../../../../ui/text.tsx';
import { startFinding } from '../../domain/tracker/start-finding.ts';
import type { MatterView } from '../../use-cases/tracker/load-tracker.ts';

export interface OutlookNoticeProps extends MatterView {
  /** Where the office changes the text of the paper; undefined for everyone else. */
  readonly textPage: string | undefined;
}

/** When all are through, and why not earlier. */
export function OutlookNotice({ matter, tracker, textPage }: OutlookNoticeProps) {
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
      {decision.verdict === 'abweichungen' && <Alignment textPage={textPage} />}
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

/** What follows where bodies resolved other words than those of the paper. */
const Alignment = ({ textPage }: Pick<OutlookNoticeProps, 'textPage'>) => (
  <p>
    {textPage === undefined ? (
      'Die Geschäftsstelle gleicht den Text der Vorlage an.'
    ) : (
      <TextLink href={textPage}>Text der Vorlage angleichen</TextLink>
    )}
  </p>
);
