import { errorPage } from '../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageView } from '../../../platform/http/page-route.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../ui/layout.tsx';
import { appraisalPath, PLACE, placeOf } from './appraisal-places.tsx';

/**
 * In place of an act on an appraisal: there is no such thing, the caller may not, or the project has ended. `keepers`
 * says who may.
 */
export function answerFault(
  call: AllianceCall,
  fault: 'unknown' | 'forbidden' | 'over',
  keepers: string = KEEPERS,
): PageView {
  if (fault === 'unknown') return errorPage(404);
  const { status, title, heading, text } = {
    ...WORDS[fault],
    ...(fault === 'forbidden' && { heading: keepers }),
  };
  return {
    kind: 'page',
    status,
    title,
    ...PLACE,
    body: (
      <>
        <PageTitle title={title} />
        <Panel>
          <EmptyState
            icon="lock"
            title={heading}
            level={2}
            action={<LinkButton href={appraisalPath(call, placeOf(call))}>Zur Prüfung</LinkButton>}
          >
            {text}
          </EmptyState>
        </Panel>
      </>
    ),
  };
}

const KEEPERS = 'Optionen, Empfehlung und Förderprüfung führen die Projektleitung und die Geschäftsstelle';

const WORDS = {
  forbidden: {
    status: 403,
    title: 'Nicht erlaubt',
    heading: KEEPERS,
    text: 'Wenden Sie sich an die Projektleitung oder die Geschäftsstelle.',
  },
  over: {
    status: 409,
    title: 'Das Projekt ist beendet',
    heading: 'Die Prüfung bleibt, wie sie zuletzt war',
    text: 'Für neue Arbeit legen Sie ein neues Vorhaben an.',
  },
} as const;
