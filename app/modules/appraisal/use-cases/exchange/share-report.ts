import { fail } from '../../../../foundation/result.ts';
import { inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { exchangeRefusal, headOf, refuseHead } from '../../domain/exchange/check-finding.ts';
import { reportContent } from '../../domain/exchange/report-content.ts';
import { REPORT_KINDS } from '../../domain/reports/report-kind.ts';
import { findFrozenReport, listFrozenReports } from '../../store/frozen-report-store.ts';
import { openFrozen } from '../reports/freeze-report.ts';
import { type Keeper, readKeeper } from './read-keeper.ts';
import { type ExchangeResult, shareCopy } from './save-finding.ts';

/** A frozen report that someone may put up for exchange. */
export interface OfferedReport {
  /** "slug/kind/number" */
  readonly key: string;
  readonly title: string;
}

/** The frozen reports of the projects that someone keeps. */
export const listOfferedReports = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
): Promise<readonly OfferedReport[]> =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const today = services.clock.today();
    const keeper = await readKeeper(tx, { allianceId: alliance.id, principal, today });
    return (await offeredTo(tx, keeper)).map(({ key, title }) => ({ key, title }));
  });

async function offeredTo(tx: Tx, { projects }: Keeper) {
  return (await listFrozenReports(tx)).flatMap(({ undertakingId, kind, number }) => {
    const project = projects.find(({ id }) => id === undertakingId);
    if (!project) return [];
    const title = `${REPORT_KINDS[kind].label} ${number}: ${project.title}`;
    return [{ key: `${project.slug}/${kind}/${number}`, title, project, kind, number }];
  });
}

/** Copies a frozen report as a draft for exchange, without what it says of single members. Answers its id. */
export const shareReport = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  order: { readonly key: string; readonly field: string },
): Promise<ExchangeResult> =>
  inActing(services, alliance, principal.accountId, async (acting): Promise<ExchangeResult> => {
    const { tx, today } = acting;
    const keeper = await readKeeper(tx, { allianceId: alliance.id, principal, today });
    const offered = (await offeredTo(tx, keeper)).find(({ key }) => key === order.key);
    const record =
      offered &&
      (await findFrozenReport(tx, {
        undertakingId: offered.project.id,
        kind: offered.kind,
        number: offered.number,
      }));
    const refusals = [
      ...(record ? [] : [NO_REPORT]),
      ...refuseHead({ title: offered?.title ?? 'x', field: order.field }),
    ];
    if (!offered || !record || refusals.length > 0) return fail(refusals);
    const frozen = openFrozen({ content: record.content, sha256: record.sha256 });
    return shareCopy(acting, {
      ...headOf({ title: offered.title, field: order.field }),
      ...reportContent(frozen),
      undertakingId: offered.project.id,
      isSample: frozen.isSample,
      sourceKey: `bericht/${offered.key}`,
    });
  });

const NO_REPORT = exchangeRefusal(
  'source',
  'Wählen Sie einen festgeschriebenen Bericht eines Ihrer Projekte.',
);
