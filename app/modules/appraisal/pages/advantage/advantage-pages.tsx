import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer, PageView } from '../../../../platform/http/page-route.ts';
import { Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { type CriteriaPage, loadCriteria } from '../../use-cases/advantage/load-criteria.ts';
import { loadProcessCosts, type ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';
import type { AppraisalFault } from '../../use-cases/hold-appraisal.ts';
import { answerFault } from '../answer-fault.tsx';
import { appraisalCrumbs, appraisalPath, PLACE, placeOf } from '../appraisal-places.tsx';

interface Named {
  readonly slug: string;
  readonly title: string;
}

/** Address of the process costs of the project that was called. */
export const costPath = (call: AllianceCall): string => `${appraisalPath(call, placeOf(call))}/prozesskosten`;

/** The same of its criteria. */
export const criteriaPath = (call: AllianceCall): string => `${appraisalPath(call, placeOf(call))}/kriterien`;

/** The process costs of the project that was called. */
export const loadCosts = (call: AllianceCall): Promise<ProcessCostPage | undefined> => {
  const { slug, principal } = placeOf(call);
  return loadProcessCosts(call.services, call.alliance, principal, slug);
};

/** Its criteria. */
export const loadOwnCriteria = (call: AllianceCall): Promise<CriteriaPage | undefined> => {
  const { slug, principal } = placeOf(call);
  return loadCriteria(call.services, call.alliance, principal, slug);
};

export const done = (path: string, message = 'gespeichert'): PageAnswer => ({
  kind: 'redirect',
  to: `${path}?meldung=${message}`,
});

const MESSAGES: Readonly<Record<string, string>> = {
  gespeichert: 'Gespeichert.',
  entfernt: 'Herausgenommen. Unten auf dieser Seite lässt es sich zurückholen.',
  zurueckgeholt: 'Zurückgeholt.',
  uebernommen: 'Die Antworten sind übernommen. Woher sie stammen, steht bei jeder Kommune.',
  angelegt: 'Die Kriterien sind angelegt. Ändern Sie, was bei Ihnen anders ist.',
};

/** What an act answered, spoken at once. */
export function SavedNotice({ query }: Pick<AllianceCall, 'query'>) {
  const message = messageIn(MESSAGES, query);
  return message === undefined ? null : (
    <Notice tone="success" live>
      {message}
    </Notice>
  );
}

interface SampleNoticeProps {
  readonly isSample: boolean;
  readonly hasSampleRates?: boolean;
}

/** Says what of the check is made up. */
export function SampleNotice({ isSample, hasSampleRates = false }: SampleNoticeProps) {
  if (isSample)
    return <SampleDataNotice>Zahlen und Bewertungen dieser Prüfung sind erfunden.</SampleDataNotice>;
  return hasSampleRates && <SampleDataNotice>Die Kosten je Entgeltgruppe sind erfunden.</SampleDataNotice>;
}

/** A page below an overview of the check. */
export const subPage = (
  call: AllianceCall,
  { project, overview, href, title }: { project: Named; overview: string; href: string; title: string },
  { status, body }: Pick<PageView, 'body'> & { status?: NonNullable<PageView['status']> },
): PageView => ({
  kind: 'page',
  ...(status && { status }),
  title: `${title}: ${project.title}`,
  ...PLACE,
  crumbs: [
    ...appraisalCrumbs(call, project, overview).slice(0, -1),
    { label: overview, href },
    { label: title },
  ],
  body,
});

export const MODEL_KEEPERS = 'Das Modell führen die Projektleitung und die Geschäftsstelle';
export const CRITERIA_KEEPERS = 'Die Kriterien führen die Projektleitung und die Geschäftsstelle';
export const OWN_ONLY =
  'Zahlen trägt nur die Kommune selbst ein, die Projektleitung oder die Geschäftsstelle';

/** Answers an act that was not done: the form again with the reasons, or a page that says why not. */
export const answerRefused = <Refusal,>(
  call: AllianceCall,
  fault: AppraisalFault<Refusal>,
  again: (refusals: readonly Refusal[]) => PageAnswer | Promise<PageAnswer>,
  keepers: string,
): PageAnswer | Promise<PageAnswer> =>
  typeof fault === 'string' ? answerFault(call, fault, keepers) : again(fault);

/** In place of a form that the reader may not fill in. */
export const refuseForm = (call: AllianceCall, { isOver }: { readonly isOver: boolean }, keepers: string) =>
  answerFault(call, isOver ? 'over' : 'forbidden', keepers);
