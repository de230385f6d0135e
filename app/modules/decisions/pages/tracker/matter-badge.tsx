import { Badge } from '../../../../ui/badge.tsx';
import type { MatterView } from '../../use-cases/tracker/load-tracker.ts';
import { VERDICTS } from './tracker-words.ts';

/** How a matter stands, in a word. */
export function MatterBadge({ matter, tracker }: MatterView) {
  if (matter.state === 'eingestellt') return <Badge icon="close">eingestellt</Badge>;
  const { word, look } = VERDICTS[tracker.decision.verdict];
  const [tone, icon] = look;
  return (
    <Badge tone={tone} icon={icon}>
      {word}
    </Badge>
  );
}
