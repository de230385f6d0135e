import { germanCount } from '../../../../foundation/german.ts';
import type { PageAnswer, PageCall } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { deadLink } from '../../../../ui/dead-link.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { SampleDataNotice } from '../../../../ui/notice.tsx';
import { Findings } from '../../../../ui/text.tsx';
import type { OpenSection } from '../../use-cases/sections/open-section.ts';
import { handInSection } from '../../use-cases/sections/write-section.ts';
import { findingLine } from '../answers/question-fields.tsx';
import { sectionPage } from './section-page.tsx';
import { linkPath, secretOf, withLink } from './with-link.ts';

/** GET /v/:alliance/erhebungsabschnitt/:token/abgeben: what is handed in, before it is. */
export const confirmHandIn = (call: PageCall): Promise<PageAnswer> =>
  withLink(call, async (alliance, open) =>
    open.readOnly === null
      ? {
          kind: 'page',
          title: `Abschnitt abgeben: ${open.section.office}`,
          body: <HandInView path={linkPath(call, alliance)} open={open} />,
        }
      : sectionPage(call, alliance, open, {}),
  );

/** POST …/abgeben */
export const handIn = (call: PageCall): Promise<PageAnswer> =>
  withLink(call, async (alliance, open) => {
    const done = await handInSection(call.services, alliance, secretOf(call));
    if (done.ok) return { kind: 'redirect', to: `${linkPath(call, alliance)}?meldung=abgegeben` };
    if (done.error.kind === 'dead')
      return { kind: 'page', status: 409, ...deadLink(alliance, done.error.message) };
    return sectionPage(call, alliance, open, {}, 409);
  });

/** What handing in means, before it happens; what is unusual can still be corrected or explained. */
function HandInView({ path, open }: { readonly path: string; readonly open: OpenSection }) {
  const { section, part } = open;
  return (
    <>
      <PageTitle title={`Abschnitt abgeben: ${section.office}`} lead={part.survey.title} />
      {part.survey.isSample && (
        <SampleDataNotice>Diese Erhebung und ihre Antworten sind erfunden.</SampleDataNotice>
      )}
      {part.findings.length > 0 && (
        <Panel title="Was auffällt" id="auffaellig">
          <div className="gw-stack">
            <p>Sie können trotzdem abgeben; Ihre Hauptverwaltung sieht dieselben Hinweise.</p>
            <Findings items={part.findings.map(findingLine)} />
          </div>
        </Panel>
      )}
      <Panel>
        <Form action={`${path}/abgeben`} narrow>
          <FormRow>
            <div className="gw-stack">
              <p>{missingText(open)}</p>
              <p>
                Danach lässt sich der Abschnitt mit diesem Link nur noch lesen. Soll doch etwas geändert
                werden, sendet Ihre Hauptverwaltung einen neuen Link.
              </p>
            </div>
          </FormRow>
          <FormButtons>
            <Button type="submit" look="primary" icon="send">
              Abgeben
            </Button>
            <LinkButton href={path}>Zurück zu den Fragen</LinkButton>
          </FormButtons>
        </Form>
      </Panel>
    </>
  );
}

function missingText({ part: { questionnaire, answers, notAsked } }: OpenSection): string {
  const missing = questionnaire.questions.filter(({ key }) => !answers.has(key) && !notAsked.has(key)).length;
  if (missing === 0) return 'Alle Fragen sind beantwortet.';
  return `${germanCount(missing, 'Frage ist', 'Fragen sind')} noch offen. Offen heißt „nicht beantwortet“, nicht null.`;
}
