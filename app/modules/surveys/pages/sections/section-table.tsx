import { germanDate } from '../../../../foundation/german.ts';
import { type SentLink, SentLinks } from '../../../../ui/sent-links.tsx';
import type { CountedSection, SectionOverview } from '../../use-cases/sections/load-sections.ts';

interface SectionTableProps {
  /** Address of the page. */
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

/** Withdrawing stays possible when nothing can be sent any more; "new link" takes it back. */
function toRow(section: CountedSection, path: string, { sheet, closed }: SectionOverview): SentLink {
  const { id, office: name, address, heldLink, shown } = section;
  const dueOn = section.dueOn ?? sheet.survey.dueOn;
  const steps = shown.steps.filter(({ step }) => closed === null || step === 'zurueckziehen');
  return {
    ...{ id, name, address, heldLink, state: shown.state, history: shown.history },
    answered: `${section.answered} von ${section.questionKeys.length}`,
    due: dueOn === null ? 'keine' : germanDate(dueOn),
    steps: steps.map(({ step, label }) => ({ action: `${path}/${id}/${step}`, label })),
  };
}
