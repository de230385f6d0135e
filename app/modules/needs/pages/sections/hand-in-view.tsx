import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { SampleDataNotice } from '../../../../ui/notice.tsx';
import type { OpenSection } from '../../use-cases/sections/open-section.ts';

/** What handing in means, before it happens. */
export function HandInView({ path, open }: { readonly path: string; readonly open: OpenSection }) {
  const missing = [...open.answers.values()].filter(({ answer }) => answer === null).length;
  return (
    <>
      <PageTitle title={`Abschnitt abgeben: ${open.section.office}`} lead={open.round.title} />
      {open.round.isSample && <SampleDataNotice>{open.round.note}</SampleDataNotice>}
      <Panel>
        <Form action={`${path}/abgeben`} narrow>
          <FormRow>
            <div className="gw-stack">
              <p>{missingText(missing)}</p>
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
            <LinkButton href={path}>Zurück zu den Aufgaben</LinkButton>
          </FormButtons>
        </Form>
      </Panel>
    </>
  );
}

function missingText(missing: number): string {
  if (missing === 0) return 'Alle Aufgaben sind beantwortet.';
  const tasks = missing === 1 ? 'Eine Aufgabe ist' : `${missing} Aufgaben sind`;
  return `${tasks} noch offen. Offen heißt „nicht beantwortet“, nicht „nein“.`;
}
