import { Badge, type Tone } from '../../../ui/badge.tsx';
import type { IconName } from '../../../ui/icon.tsx';
import type { Phase, UndertakingFigures } from '../domain/figures.ts';

const LOOK: Readonly<Record<Phase, { readonly tone: Tone; readonly icon: IconName }>> = {
  preparing: { tone: 'neutral', icon: 'hourglass' },
  running: { tone: 'info', icon: 'schedule' },
  waiting: { tone: 'neutral', icon: 'hourglass' },
  paused: { tone: 'warning', icon: 'warning' },
  done: { tone: 'success', icon: 'checkCircle' },
};

/** The state of an undertaking as icon and word. */
export const PhaseState = ({ phase, state }: Pick<UndertakingFigures, 'phase' | 'state'>) => (
  <Badge {...LOOK[phase]}>{state}</Badge>
);
