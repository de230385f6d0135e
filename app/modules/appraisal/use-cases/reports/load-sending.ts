import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { type ProjectScene, readProjectScene, readReportGate } from '../../../projects/index.ts';
import { refuseNumber } from '../../domain/reports/check-sending.ts';
import { yearCostOf } from '../../domain/reports/frozen-report.ts';
import { REPORT_KINDS, type ReportKind } from '../../domain/reports/report-kind.ts';
import { isAppraisalOver } from '../hold-appraisal.ts';
import { readFrozen } from './freeze-report.ts';
import type { FrozenQuestion } from './load-frozen.ts';
import { OVER } from './report-acting.ts';
import { readSendingFacts } from './send-report.ts';

/** What is shown before a report is sent. */
export interface SendingPage {
  readonly scene: ProjectScene;
  readonly kind: ReportKind;
  readonly number: number;
  readonly isSample: boolean;
  readonly today: CalendarDate;
  /** Why it cannot be sent, whatever is typed; null where it can. */
  readonly barred: string | null;
  /** The stage that the members decide by it; null where there is none. */
  readonly stageTitle: string | null;
  /** What each member would pay in a year, as the report knows it. */
  readonly amounts: readonly {
    readonly memberKey: string;
    readonly name: string;
    readonly amount: Cents | null;
  }[];
}

/** Loads what sending a frozen report means; undefined where there is none. */
export const loadSending = (
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal,
  { slug, kind, number }: FrozenQuestion,
): Promise<SendingPage | undefined> =>
  database.inAlliance(alliance.id, async (tx) => {
    const today = clock.today();
    const scene = await readProjectScene(tx, { allianceId: alliance.id, principal, slug, today });
    const content = scene && (await readFrozen(tx, { undertakingId: scene.project.id, kind, number }));
    if (!scene || !content) return undefined;
    const barred = refuseNumber(await readSendingFacts({ tx, today }, scene, { kind, number }));
    const gate = await readReportGate(tx, scene.project, REPORT_KINDS[kind].label, today);
    return {
      scene,
      kind,
      number,
      isSample: content.isSample,
      today,
      barred: isAppraisalOver(scene) ? OVER.message : (barred ?? (gate.ok ? null : gate.error)),
      stageTitle: gate.ok ? (gate.value?.title ?? null) : null,
      amounts: scene.members.map(({ memberKey, name }) => ({
        memberKey,
        name,
        amount: yearCostOf(content, memberKey),
      })),
    };
  });
