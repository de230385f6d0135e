import { germanDate } from '../../../../foundation/german.ts';
import { Band } from '../../../../ui/band.tsx';
import { LinkButton, TextLink } from '../../../../ui/button.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { SignOff } from '../../../../ui/sign-off.tsx';
import { StageLine, type StageMark } from '../../../../ui/stage-line.tsx';
import { Findings } from '../../../../ui/text.tsx';
import { STAGE_STATES, type Stage, type StageState } from '../../domain/process/stage.ts';
import { dueText } from '../../domain/undertakings/due-text.ts';
import type { Missing } from '../../domain/undertakings/missing.ts';
import { roundFacts } from '../../domain/undertakings/round-facts.ts';
import { partyCounts } from '../../domain/undertakings/round-words.ts';
import { documentOfStage } from '../../domain/undertakings/running-document.ts';
import { stageDate } from '../../domain/undertakings/stage-date.ts';
import type { StateEntry } from '../../domain/undertakings/undertaking.ts';
import type { ProjectPage } from '../../use-cases/undertakings/read-project-page.ts';
import { hyphenated } from '../matrix/hyphenated.ts';
import { ActButton, actLink } from './next-act.tsx';

interface StagesPanelProps {
  readonly page: ProjectPage;
  readonly base: string;
}

/** The course of a project on one line, below it what is missing until when, with one button. */
export function StagesPanel({ page, base }: StagesPanelProps) {
  const { stages, missing } = page;
  const [next, ...others] = missing;
  const rests = !next && page.state?.state === 'ausgesetzt' ? page.state : null;
  if (stages.length === 0 && !next && !rests) return null;
  const marks = stages.map((stage) => toMark(stage, page));
  return (
    <Panel
      title={stages.length > 0 ? 'Projektstufen' : next ? 'Was noch fehlt' : 'Stand'}
      id="stufen"
      aside={marks.some(({ count }) => count !== undefined) && <GateNote />}
    >
      {stages.length > 0 && <StageLine label="Projektstufen" stages={marks} />}
      {next && <NextBand next={next} page={page} base={base} />}
      {rests && <RestBand state={rests} page={page} base={base} />}
      {others.length > 0 && <Others missing={others} page={page} base={base} />}
    </Panel>
  );
}

const GateNote = () => (
  <span className="gw-nowrap">
    <Icon name="flag" size={16} /> Freigaben der beteiligten Kommunen
  </span>
);

const NextBand = ({ next, page, base }: StagesPanelProps & { readonly next: Missing }) => (
  <Band
    title={next.title}
    mark={page.round && <RoundBar round={page.round} seesAll={page.viewer.seesAll} />}
    action={<ActButton act={next.act} page={page} base={base} />}
  >
    <p>
      {next.reason} {dueText(next.dueOn, page.today)}
    </p>
    <p className="gw-note">Am Zug: {next.who}</p>
  </Band>
);

/** Why it rests and until when: nobody has to do anything before that. */
const RestBand = ({
  state: { until, reason },
  page,
  base,
}: StagesPanelProps & { readonly state: StateEntry }) => (
  <Band
    title={until === null ? 'Ausgesetzt' : `Ausgesetzt bis ${germanDate(until)}`}
    action={
      page.viewer.isOffice && (
        <LinkButton href={`${base}/projekte/${page.project.slug}/stand`}>Fortsetzen oder ändern</LinkButton>
      )
    }
  >
    {reason !== '' && <p>{reason}</p>}
    <p className="gw-note">
      Bis dahin ist nichts zu tun. Die geplanten Tage gelten erst wieder, wenn das Projekt fortgesetzt wird.
    </p>
  </Band>
);

const RoundBar = ({
  round: { rows, document },
  seesAll,
}: {
  readonly round: NonNullable<ProjectPage['round']>;
  readonly seesAll: boolean;
}) => <SignOff counts={partyCounts(rows, document, seesAll)} />;

const Others = ({ missing, page, base }: StagesPanelProps & { readonly missing: readonly Missing[] }) => (
  <div className="gw-actions--below">
    <Findings
      items={missing.map((entry) => {
        const link = actLink({ act: entry.act, page, base });
        return {
          tone: 'warning',
          text: (
            <>
              {entry.reason} {dueText(entry.dueOn, page.today)}
              {link && <TextLink href={link.href}>{link.label}</TextLink>}
            </>
          ),
        };
      })}
    />
  </div>
);

const MARK: Readonly<Record<StageState, StageMark['state']>> = {
  abgeschlossen: 'done',
  laufend: 'current',
  offen: 'open',
  entfallen: 'left-out',
};

function toMark(stage: Stage, { documents }: ProjectPage): StageMark {
  const document = documentOfStage(
    stage,
    documents.map((standing) => standing.document),
  );
  const parties = documents.find((standing) => standing.document.id === document?.id)?.parties ?? [];
  const round = document && document.state !== 'entwurf' ? roundFacts(document, parties) : null;
  return {
    number: stage.position,
    title: hyphenated(stage.title),
    state: MARK[stage.state],
    spoken: STAGE_STATES[stage.state],
    date: stageDate(stage, round?.dueOn ?? null),
    count: round ? { text: `${round.bound}/${round.asked}`, spoken: 'Kommunen haben zugestimmt' } : undefined,
  };
}
