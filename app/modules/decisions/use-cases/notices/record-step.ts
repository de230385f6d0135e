import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { storeFile } from '../../../../platform/files/file-store.ts';
import type { UploadedFile } from '../../../../platform/http/read-form.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { checkPdf } from '../../domain/notices/check-pdf.ts';
import {
  decideNoticeStep,
  isAnswer,
  type NoticeStanding,
  type StepRefusal,
  type StepRequest,
} from '../../domain/notices/decide-step.ts';
import { listNoticePackages } from '../../store/notice-paper-store.ts';
import { insertNoticeStep } from '../../store/notice-step-store.ts';
import { updateNotice } from '../../store/notice-store.ts';
import { changeNotice, type NoticeFailure, type NoticeOrder } from './change-notice.ts';
import { latestDay, type NoticeCase } from './read-cases.ts';

export interface StepOrder extends NoticeOrder {
  readonly request: StepRequest;
  /** The authority's letter. */
  readonly file: UploadedFile | undefined;
  /** Office that acts, for the history. */
  readonly by: string;
}

/** A step's refusal; the file is looked at here, for the rule knows no files. */
export type NoticeStepRefusal = StepRefusal | { readonly field: 'file'; readonly message: string };

/** Takes one step, or says everything that stands against it. */
export function recordNoticeStep(
  services: Services,
  alliance: Alliance,
  order: StepOrder,
): Promise<Result<'taken', NoticeFailure<readonly NoticeStepRefusal[]>>> {
  const { request, file, by } = order;
  return changeNotice(services, alliance, order, async (tx, notice) => {
    const decided = decideNoticeStep(standingOf(notice), request, services.clock.today());
    const refusals = [...(decided.ok ? [] : decided.error), ...fileRefusals(request, file)];
    if (!decided.ok || refusals.length > 0) return fail(refusals);
    const { state, result, warning } = decided.value;
    const sha256 = file
      ? await storeAnswer(services, tx, alliance.id, file)
      : await packageOf(tx, notice, request);
    const { step, on, to: recipient, way, remark } = request;
    const at = services.clock.now();
    const taken = { noticeId: notice.id, step, on, recipient, way, remark, sha256, by, at };
    await insertNoticeStep(tx, alliance.id, taken);
    await updateNotice(tx, notice.id, { state, result });
    const before = { state: notice.state, result: notice.result };
    const after = { state, result, event: step, on, recipient, way, remark, sha256, warning };
    return ok({ value: 'taken', action: 'notice.stepped', before, after });
  });
}

const standingOf = (notice: NoticeCase): NoticeStanding => ({
  state: notice.state,
  result: notice.result,
  duty: notice.rule.duty,
  missing: notice.missing,
  latest: latestDay(notice),
  submittedOn: notice.submission?.on ?? null,
});

function fileRefusals({ step, remark }: StepRequest, file: UploadedFile | undefined): NoticeStepRefusal[] {
  const refuse = (message: string): NoticeStepRefusal[] => [{ field: 'file', message }];
  if (file && !isAnswer(step)) return refuse('Zu diesem Schritt gehört keine Datei.');
  if (!file)
    return isAnswer(step) && remark === ''
      ? refuse(
          'Laden Sie die Antwort als PDF hoch, oder schreiben Sie in die Bemerkung, wie sie gegeben wurde.',
        )
      : [];
  const checked = checkPdf(file);
  return checked.ok ? [] : refuse(checked.error);
}

const storeAnswer = async (services: Services, tx: Tx, allianceId: string, file: UploadedFile) =>
  (await storeFile(services, tx, allianceId, { ...file, contentType: 'application/pdf' })).sha256;

/** What was handed in: the package, where one was made of just this state of the papers. */
async function packageOf(tx: Tx, notice: NoticeCase, { step }: StepRequest): Promise<string | null> {
  if (step !== 'einreichen') return null;
  const [latest] = await listNoticePackages(tx, notice.id);
  return latest?.noticeVersion === notice.version ? latest.sha256 : null;
}
