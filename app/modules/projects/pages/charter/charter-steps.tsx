import { LinkButton } from '../../../../ui/button.tsx';
import type { IconName } from '../../../../ui/icon.tsx';
import { CHARTER_STEPS, type CharterStep, offeredSteps } from '../../domain/charter/offered-steps.ts';
import type { CharterViewProps } from './charter-page-props.ts';

const ICON: Partial<Readonly<Record<CharterStep, IconName>>> = {
  antworten: 'groups',
  abstimmen: 'send',
  'neu-abstimmen': 'send',
  unterschreiben: 'edit',
  'neu-unterschreiben': 'edit',
  aendern: 'edit',
};

/** Address of each step below the charter; the answers stand with the document. */
const PATH: Readonly<Record<Exclude<CharterStep, 'antworten'>, string>> = {
  abstimmen: 'abstimmung',
  'neu-abstimmen': 'abstimmung',
  unterschreiben: 'unterschrift',
  'neu-unterschreiben': 'unterschrift',
  aendern: 'unterschrift',
  ohne: 'unterschrift',
  verwerfen: 'verwerfen',
  zurueckziehen: 'zurueckziehen',
};

/** What the reader may do next, the usual step first. */
export function charterSteps({ page }: Pick<CharterViewProps, 'page'>): CharterStep[] {
  const { viewer, documents, draft, sent, gaps, file, parties } = page;
  const { standing } = documents;
  if (!viewer.isOffice) return standing.documentId === null ? [] : ['antworten'];
  return offeredSteps({
    state: standing.state,
    phase: file.phase,
    isComplete: gaps.length === 0,
    wasCommented: documents.comments !== undefined,
    isChanged: draft !== undefined && sent !== undefined && draft !== sent,
    open: parties.open,
  });
}

/** A step as a link to its page, where it is confirmed. */
export function StepLink({
  base,
  path,
  page,
  step,
  isPrimary = false,
}: CharterViewProps & { readonly step: CharterStep; readonly isPrimary?: boolean }) {
  const href =
    step === 'antworten'
      ? `${base}/dokumente/${page.documents.standing.documentId ?? ''}`
      : `${path}/auftrag/${PATH[step]}`;
  return (
    <LinkButton href={href} look={isPrimary ? 'primary' : 'secondary'} icon={ICON[step]}>
      {CHARTER_STEPS[step]}
    </LinkButton>
  );
}
