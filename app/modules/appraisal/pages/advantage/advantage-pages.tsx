import { errorPage } from '../../../../platform/http/error-pages.tsx';
import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer, PageView } from '../../../../platform/http/page-route.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import type { Fault } from '../../use-cases/advantage/project-acting.ts';
import { appraisalCrumbs, appraisalPath, PLACE } from '../appraisal-places.tsx';

interface Named {
  readonly slug: string;
  readonly title: string;
}

/** Address of the process costs of the project that was called. */
export const costPath = (call: AllianceCall): string =>
  `${appraisalPath(call, { slug: call.params['slug'] ?? '' })}/prozesskosten`;

/** The same of its criteria. */
export const criteriaPath = (call: AllianceCall): string =>
  `${appraisalPath(call, { slug: call.params['slug'] ?? '' })}/kriterien`;

/** Whose project an act is about. */
export const placeOf = ({ params, principal }: AllianceCall) => ({ slug: params['slug'] ?? '', principal });

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

/** In place of an act by someone who neither leads the project nor works for the office. */
export const refuseWriter = (call: AllianceCall, what: string): PageView => ({
  kind: 'page',
  status: 403,
  title: 'Nicht erlaubt',
  ...PLACE,
  body: (
    <>
      <PageTitle title="Nicht erlaubt" />
      <Panel>
        <EmptyState
          icon="lock"
          level={2}
          title={what}
          action={<LinkButton href={costPath(call)}>Zu den Prozesskosten</LinkButton>}
        >
          Bitten Sie Projektleitung oder Geschäftsstelle um die Änderung.
        </EmptyState>
      </Panel>
    </>
  ),
});

export const KEEPERS_ONLY = 'Das Modell führen die Projektleitung und die Geschäftsstelle';
export const OWN_ONLY =
  'Zahlen trägt nur die Kommune selbst ein, die Projektleitung oder die Geschäftsstelle';

/** Answers an act that was not done: a page that says why, or the form again. */
export function answerFault<Field extends string>(
  call: AllianceCall,
  fault: Fault<Field>,
  again: (refusals: Exclude<Fault<Field>, string>) => PageAnswer | Promise<PageAnswer>,
  refusal = KEEPERS_ONLY,
): PageAnswer | Promise<PageAnswer> {
  if (fault === 'unknown') return errorPage(404);
  if (fault === 'forbidden') return refuseWriter(call, refusal);
  return again(fault);
}
