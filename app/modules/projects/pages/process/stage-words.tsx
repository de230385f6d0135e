import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { Badge, type BadgeProps } from '../../../../ui/badge.tsx';
import { GATES, STAGE_STATES, type Stage, type StageState } from '../../domain/process/stage.ts';
import { undatedText } from '../../domain/process/undated.ts';

const LOOKS: Readonly<Record<StageState, Omit<BadgeProps, 'children'>>> = {
  offen: { tone: 'neutral' },
  laufend: { tone: 'info', icon: 'schedule' },
  abgeschlossen: { tone: 'success', icon: 'checkCircle' },
  entfallen: { tone: 'neutral', icon: 'block' },
};

/** How far a stage is, in a word. */
export const StageBadge = ({ state }: Pick<Stage, 'state'>) => (
  <Badge {...LOOKS[state]}>{STAGE_STATES[state]}</Badge>
);

/** "01.09.2026 – 11.12.2026", from what is known of it. */
function daysText(from: CalendarDate | null, to: CalendarDate | null, none: string): string {
  if (from === null) return to === null ? none : `bis ${germanDate(to)}`;
  return to === null ? `seit ${germanDate(from)}` : `${germanDate(from)} – ${germanDate(to)}`;
}

export const plannedText = ({ plannedFrom, plannedTo }: Stage): string =>
  daysText(plannedFrom, plannedTo, 'ohne Plan');
export const actualText = (stage: Stage): string =>
  undatedText(stage) ?? daysText(stage.startedOn, stage.endedOn, 'noch nicht begonnen');

/** Who decides at the end of a stage. */
export const gateText = ({ gate }: Pick<Stage, 'gate'>): string =>
  gate === null ? 'keine Entscheidung nötig' : GATES[gate];
