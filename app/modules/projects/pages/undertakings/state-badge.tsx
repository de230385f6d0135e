import { Badge, type BadgeProps } from '../../../../ui/badge.tsx';
import type { Stage } from '../../domain/process/stage.ts';
import { stateDetail, stateLine } from '../../domain/undertakings/state-line.ts';
import type { StateEntry, UndertakingState } from '../../domain/undertakings/undertaking.ts';

const LOOK: Readonly<Record<UndertakingState, Pick<BadgeProps, 'tone' | 'icon'>>> = {
  warteliste: { tone: 'neutral', icon: 'hourglass' },
  'in-vorbereitung': { tone: 'neutral', icon: 'hourglass' },
  laufend: { tone: 'info', icon: 'schedule' },
  ausgesetzt: { tone: 'warning', icon: 'warning' },
  abgeschlossen: { tone: 'success', icon: 'checkCircle' },
  umgesetzt: { tone: 'success', icon: 'checkCircle' },
  verworfen: { tone: 'neutral', icon: 'close' },
};

/** The state of an undertaking in one badge, with its stage where it has stages. */
export const StateBadge = ({
  state,
  stages,
}: {
  readonly state: StateEntry | null;
  readonly stages: readonly Pick<Stage, 'position' | 'state'>[];
}) => <Badge {...(state ? LOOK[state.state] : {})}>{stateLine(state, stages)}</Badge>;

/** The same in a narrow column: how it ended, or until when it rests, stands below the badge. */
export const StateCell = ({
  state,
  stages,
}: {
  readonly state: StateEntry | null;
  readonly stages: readonly Pick<Stage, 'position' | 'state'>[];
}) => {
  const brief = state && { ...state, outcome: null, until: null };
  const more = stateDetail(state);
  return (
    <>
      <StateBadge state={brief} stages={stages} />
      {more !== '' && <small className="gw-cell-note">{more}</small>}
    </>
  );
};
