import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Crossing, type CrossingField } from '../../../../ui/crossing.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { CHARTER_SECTIONS } from '../../domain/charter/charter.ts';
import type { CharterFieldRefusal } from '../../domain/charter/refuse-charter-fields.ts';
import type { CharterPage } from '../../use-cases/charter/load-charter.ts';
import { charterErrors } from './charter-fields.ts';
import { CommentList } from './comment-list.tsx';
import type { CharterForm } from './read-charter-form.ts';
import { SectionFields } from './section-fields.tsx';

export interface CharterFormViewProps {
  readonly href: string;
  readonly page: CharterPage;
  readonly roster: readonly { readonly key: string; readonly name: string }[];
  readonly form: CharterForm;
  readonly refusals: readonly CharterFieldRefusal[];
  /** What is stored beside what was typed, where somebody else saved in between. */
  readonly crossing?: readonly CrossingField[] | undefined;
  /** Why nothing can be saved at all. */
  readonly refused?: string | undefined;
  readonly isSaved: boolean;
}

/** One page for all seven sections; saving an unfinished draft is welcome. */
export function CharterFormView(props: CharterFormViewProps) {
  const { href, page, roster, form, refusals, crossing, refused, isSaved } = props;
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
      {crossing && <Crossing fields={crossing} />}
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

/** Saves everything and comes back to this section. */
const SaveSection = ({ section }: { readonly section: string }) => (
  <Button type="submit" look="tertiary" name="abschnitt" value={section}>
    Zwischenspeichern
  </Button>
);

const SectionLinks = () => (
  <nav aria-label="Abschnitte des Projektauftrags">
    <ol className="gw-charter-links">
      {CHARTER_SECTIONS.map(({ key, title }) => (
        <li key={key}>
          <a href={`#abschnitt-${key}`}>{title}</a>
        </li>
      ))}
    </ol>
  </nav>
);
