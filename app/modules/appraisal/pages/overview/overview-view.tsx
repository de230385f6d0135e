import { Band } from '../../../../ui/band.tsx';
import { LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { StageLine, type StageMark } from '../../../../ui/stage-line.tsx';
import {
  type AppraisalStep,
  STEP_STATES,
  STEPS,
  type StepState,
} from '../../domain/overview/appraisal-step.ts';
import { AppraisalTabs } from '../appraisal-places.tsx';
import type { OverviewViewProps } from './overview-view-props.ts';
import { stepPlace } from './step-places.ts';
import { StepTable } from './step-table.tsx';
import { SurveysPanel } from './surveys-panel.tsx';

/** The appraisal of a project: what stands, what is missing, what comes next. */
export const OverviewView = (props: OverviewViewProps) => {
  const { path, page } = props;
  return (
    <>
      <PageTitle
        title={page.project.title}
        lead="Prüfung: Lohnt es sich, die Aufgabe gemeinsam zu erledigen, und für wen?"
        actions={<PrintButton />}
      />
      <AppraisalTabs path={path} page="uebersicht" />
      {page.isSample && (
        <SampleDataNotice>
          {page.project.isSample
            ? 'Dieses Projekt ist erfunden.'
            : 'Angaben zu dieser Prüfung sind ganz oder zum Teil erfunden.'}
        </SampleDataNotice>
      )}
      {page.isOver && (
        <Notice title="Das Projekt ist beendet.">
          <p>
            {page.steps.length === 0
              ? 'Geprüft wurde hier nichts, oder es steht nicht in Gemeinwerk.'
              : 'Die Prüfung bleibt, wie sie zuletzt war.'}
          </p>
        </Notice>
      )}
      {page.steps.length > 0 && (
        <>
          <Panel title="Schritte der Prüfung" id="schritte">
            <StageLine label="Schritte der Prüfung" stages={page.steps.map(toMark)} />
            <Next {...props} />
          </Panel>
          <StepTable {...props} />
        </>
      )}
      <SurveysPanel {...props} />
    </>
  );
};

const MARK: Readonly<Record<StepState, StageMark['state']>> = {
  fertig: 'done',
  laeuft: 'current',
  offen: 'open',
  entfaellt: 'left-out',
};

/** Long words break where a reader would break them. */
const SOFT: Readonly<Partial<Record<AppraisalStep['key'], string>>> = {
  vorteilhaftigkeit: 'Vorteil\u00adhaftigkeit',
  empfehlung: 'Empfeh\u00adlung',
  zwischenbericht: 'Zwischen\u00adbericht',
  'soll-konzeption': 'Soll-Konzep\u00adtion',
  foerderpruefung: 'Förder\u00adprüfung',
  information: 'Informa\u00adtion',
  schlussbericht: 'Schluss\u00adbericht',
  entscheidung: 'Entschei\u00addung je Kommune',
};

const toMark = ({ key, state, count }: AppraisalStep, index: number): StageMark => ({
  number: index + 1,
  title: SOFT[key] ?? STEPS[key],
  state: MARK[state],
  spoken: STEP_STATES[state],
  date: '',
  count:
    count === null || state === 'offen'
      ? undefined
      : { text: `${count.done}/${count.of}`, spoken: 'Kommunen' },
});

/** What comes next, with one button for those who may; before anything has begun, what this is. */
function Next({ base, path, page }: OverviewViewProps) {
  const { next } = page;
  if (!next || page.isOver) return null;
  const isNewSurvey = next.key === 'ist-analyse' && page.surveys.length === 0;
  const mayKeep = isNewSurvey ? page.mayAsk : page.mayKeep;
  const { href, act } = stepPlace(next.key, { base, path }, page);
  const button = mayKeep && (
    <LinkButton href={href} look="primary">
      {act}
    </LinkButton>
  );
  if (page.isUnbegun)
    return (
      <EmptyState title="Die Prüfung hat noch nicht begonnen" action={button}>
        {mayKeep
          ? 'Fragen Sie zuerst, wie jede Kommune die Aufgabe heute erledigt.'
          : 'Sie beginnt, wenn Projektleitung oder Geschäftsstelle eine Erhebung anlegen.'}
      </EmptyState>
    );
  return (
    <Band title={`Als Nächstes: ${STEPS[next.key]}`} action={button}>
      <p>{next.missing[0] ?? next.text}</p>
      {!mayKeep && <p className="gw-note">Am Zug: Projektleitung oder Geschäftsstelle</p>}
    </Band>
  );
}
