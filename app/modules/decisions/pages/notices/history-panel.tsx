import { germanDate } from '../../../../foundation/german.ts';
import { TextLink } from '../../../../ui/button.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { momentText } from '../../domain/circulation/german-day.ts';
import { isSubmissionWay, NOTICE_STEP_LABELS, SUBMISSION_WAYS } from '../../domain/notices/notice-words.ts';
import type { NoticeCase } from '../../use-cases/notices/read-cases.ts';

type Step = NoticeCase['steps'][number];

/** What happened, the latest first; also what was taken back. */
export function HistoryPanel({ own, steps }: { readonly own: string; readonly steps: readonly Step[] }) {
  if (steps.length === 0) return null;
  return (
    <Panel title="Verlauf">
      <DescriptionList
        items={steps.toReversed().map((step) => ({
          term: `${momentText(step.at)}, ${step.by}`,
          value: <StepText own={own} step={step} />,
        }))}
      />
    </Panel>
  );
}

function StepText({ own, step }: { readonly own: string; readonly step: Step }) {
  const details = [
    step.on && `am ${germanDate(step.on)}`,
    step.recipient,
    isSubmissionWay(step.way) ? SUBMISSION_WAYS[step.way] : '',
  ].filter(Boolean);
  return (
    <>
      {NOTICE_STEP_LABELS[step.step]}
      {details.length > 0 && ` (${details.join(', ')})`}
      {step.remark && `: ${step.remark}`}{' '}
      {step.sha256 && (
        <TextLink href={`${own}/datei/${step.sha256}`}>
          {step.step === 'einreichen' ? 'eingereichtes Paket' : 'Schreiben'}
        </TextLink>
      )}
    </>
  );
}
