import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Crossing } from '../../../../ui/crossing.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { CHARTER_SECTIONS } from '../../domain/charter/charter.ts';
import { charterErrors } from './charter-fields.ts';
import type { CharterFormViewProps } from './charter-form-props.ts';
import { CommentList } from './comment-list.tsx';
import { SectionFields } from './section-fields.tsx';

/** One page for all seven sections; saving an unfinished draft is welcome. */
export function CharterFormView(props: CharterFormViewProps) {
  const { href, page, form } = props;
  return (
    <>
      <Head {...props} />
      <SectionLinks />
      <Form action={`${href}/bearbeiten`} hidden={{ version: form.version }}>
        {CHARTER_SECTIONS.map(({ key, number, title }) => (
          <FormRow key={key}>
            <Panel
              title={`${number}. ${title}`}
              id={`abschnitt-${key}`}
              aside={<SaveSection section={key} />}
            >
              <div className="gw-form">
                <SectionFields section={key} {...props} />
              </div>
              <CommentList comments={page.comments.filter(({ sections }) => sections.includes(key))} />
            </Panel>
          </FormRow>
        ))}
        <FormButtons>
          <Button type="submit" look="primary" icon="check">
            Speichern und ansehen
          </Button>
          <LinkButton href={href}>Abbrechen</LinkButton>
        </FormButtons>
      </Form>
    </>
  );
}

/** What this page is for, and what became of the last try. */
function Head({ page, roster, refusals, crossing, refused, isSaved }: CharterFormViewProps) {
  const { undertaking, phase } = page.file;
  const nameOf = (key: string) => roster.find((member) => member.key === key)?.name ?? key;
  return (
    <>
      <PageTitle
        title={`Projektauftrag „${undertaking.title}“`}
        lead={
          phase === 'laeuft'
            ? 'Das Projekt läuft: Sie bereiten eine Änderung vor. Der gezeichnete Auftrag gilt, bis sie gezeichnet ist.'
            : 'Sieben Abschnitte. Speichern Sie jederzeit, auch wenn noch etwas fehlt.'
        }
      />
      {undertaking.isSample && (
        <SampleDataNotice>
          Dieses Projekt ist erfunden. Es zeigt, wie ein Projektauftrag entsteht.
        </SampleDataNotice>
      )}
      <ErrorSummary errors={charterErrors(refusals, nameOf)} />
      {refused !== undefined && (
        <Notice tone="danger" title={refused} live>
          <p>Ihre Eingabe steht noch im Formular.</p>
        </Notice>
      )}
      {isSaved && <Notice tone="success" title="Gespeichert." live />}
      {crossing && <Crossing {...crossing} />}
    </>
  );
}

/** Saves everything and comes back to this section. */
const SaveSection = ({ section }: { readonly section: string }) => (
  <Button type="submit" look="tertiary" name="abschnitt" value={section}>
    Zwischenspeichern
  </Button>
);

const SectionLinks = () => (
  <nav aria-label="Abschnitte des Projektauftrags">
    <ol className="gw-jump">
      {CHARTER_SECTIONS.map(({ key, title }) => (
        <li key={key}>
          <a href={`#abschnitt-${key}`}>{title}</a>
        </li>
      ))}
    </ol>
  </nav>
);
