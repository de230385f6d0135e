import { germanDate } from '../../../../foundation/german.ts';
import { type SentLink, SentLinks } from '../../../../ui/sent-links.tsx';
import { actsOf } from '../../domain/sections/move-section.ts';
import { SECTION_STATE_LABELS } from '../../domain/sections/section-state.ts';
import { STEP_LABELS, sectionHistory, TONES } from '../../domain/sections/section-words.ts';
import type { CountedSection, SectionOverview } from '../../use-cases/sections/load-sections.ts';

interface SectionTableProps {
  readonly path: string;
  readonly overview: SectionOverview;
}

/** Every section with how far it is. */
export const SectionTable = ({ path, overview }: SectionTableProps) => (
  <SentLinks
    caption="Gesendete Abschnitte und ihr Stand"
    who="Fachamt"
    rows={overview.sections.map((section) => toRow(section, path, overview))}
  />
);

function toRow(section: CountedSection, path: string, { round, closed }: SectionOverview): SentLink {
  const { id, office: name, address, answered, taskIds, state, heldLink } = section;
  const dueOn = section.dueOn ?? round.dueOn;
  const steps = closed === null ? actsOf(state) : [];
  return {
    ...{ id, name, address, heldLink, history: sectionHistory(section) },
    answered: `${answered} von ${taskIds.length}`,
    due: dueOn === null ? 'keine' : germanDate(dueOn),
    state: { label: SECTION_STATE_LABELS[state], tone: TONES[state] },
    steps: steps.map((step) => ({ action: `${path}/abschnitte/${id}/${step}`, label: STEP_LABELS[step] })),
  };
}
