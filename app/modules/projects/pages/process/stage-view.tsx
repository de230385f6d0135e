import { PageTitle, Panel, Split } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import type { ShownStage } from '../../use-cases/process/load-stages.ts';
import { ProjectTabs } from '../undertakings/project-places.tsx';
import { DecisionsPanel } from './decisions-panel.tsx';
import { GatePanel } from './gate-panel.tsx';
import { StageActs } from './stage-acts.tsx';
import type { StageViewProps } from './stage-view-props.ts';
import { actualText, gateText, plannedText, StageBadge } from './stage-words.tsx';

/** One stage: what is to be decided, how far that is, what was decided, and the acts of whoever keeps the project. */
export function StageView(props: StageViewProps) {
  const { path, loaded, shown, errors, message } = props;
  const { stage } = shown;
  const { undertaking, stages, mayKeep } = loaded;
  return (
    <>
      <PageTitle
        title={stage.title}
        lead={`${undertaking.title}, Stufe ${stage.position} von ${stages.length}`}
        badge={<StageBadge state={stage.state} />}
      />
      <ProjectTabs path={path} page="stufen" project={undertaking} />
      {message && <Notice tone="success" live title={message} />}
      <ErrorSummary errors={errors} />
      {undertaking.isSample && (
        <SampleDataNotice>
          <p>Tage und Entscheidungen dieses Projekts sind ausgedacht.</p>
        </SampleDataNotice>
      )}
      <Split
        main={
          <>
            {stage.gate !== null && <GatePanel {...props} />}
            {mayKeep && <StageActs {...props} />}
            <DecisionsPanel decisions={shown.decisions} note={stage.note} />
          </>
        }
        side={<Side shown={shown} />}
      />
    </>
  );
}

const Side = ({ shown: { stage, deviation, steps } }: { readonly shown: ShownStage }) => (
  <>
    <Panel title="Zeit" id="zeit">
      <DescriptionList
        items={[
          { term: 'Geplant', value: plannedText(stage) },
          { term: 'Tatsächlich', value: actualText(stage) },
          { term: 'Abweichung', value: deviation.text },
          { term: 'Üblich', value: `${stage.usualWeeks} ${stage.usualWeeks === 1 ? 'Woche' : 'Wochen'}` },
          { term: 'Wer entscheidet', value: gateText(stage) },
        ]}
      />
    </Panel>
    {steps.length > 0 && <Lines title="Schritte" id="schrittliste" lines={steps} />}
    {stage.papers.length > 0 && <Lines title="Nötige Unterlagen" id="unterlagen" lines={stage.papers} />}
  </>
);

const Lines = ({
  title,
  id,
  lines,
}: {
  readonly title: string;
  readonly id: string;
  readonly lines: readonly string[];
}) => (
  <Panel title={title} id={id}>
    <ul className="gw-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </Panel>
);
