import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { Button, TextLink } from '../../../../ui/button.tsx';
import { TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { fieldAt } from './question-errors.ts';
import type { QuestionnaireViewProps } from './questionnaire-view-props.ts';

/** Versions of a questionnaire, and the surveys that asked them. */
export const VersionPanel = (props: QuestionnaireViewProps) => {
  const { page, path, base, shown } = props;
  return (
    <Panel title="Fassungen und Erhebungen" id="fassungen">
      <div className="gw-stack">
        <DescriptionList
          items={page.versions.map((version) => ({
            term: `Fassung ${version.number}`,
            value: (
              <>
                {version.number === shown.number ? (
                  'wird gezeigt'
                ) : (
                  <TextLink href={`${path}?fassung=${version.number}`}>ansehen</TextLink>
                )}
                {`, ${version.state === 'gueltig' ? 'gilt' : 'Entwurf'}, begonnen am ${germanDate(germanDay(version.createdAt))}`}
                {version.changeNote !== '' && `. ${version.changeNote}`}
              </>
            ),
          }))}
        />
        {page.surveys.length > 0 && (
          <ul>
            {page.surveys.map(({ id, slug, title, questionnaireNumber }) => (
              <li key={id}>
                <TextLink href={`${base}/erhebungen/${slug}`}>{title}</TextLink> (Fassung{' '}
                {questionnaireNumber})
              </li>
            ))}
          </ul>
        )}
        {props.mayEdit && <VersionActs {...props} />}
      </div>
    </Panel>
  );
};

const VersionActs = ({ path, page, shown, changeNote, errors }: QuestionnaireViewProps) => {
  const [newest] = page.versions;
  if (shown.state === 'entwurf')
    return (
      <Form action={`${path}/gueltig`} hidden={{ version: String(shown.version) }}>
        <FormRow>
          <TextField
            {...fieldAt(errors, 'anlass')}
            label={
              shown.number === 1 ? 'Anlass (freiwillig)' : 'Was sich gegenüber der früheren Fassung ändert'
            }
            value={changeNote}
            maxLength={400}
          />
        </FormRow>
        <FormButtons>
          <Button type="submit" look="primary" icon="check">
            Fassung gültig machen
          </Button>
          <p className="gw-note">Danach ändert sie sich nicht mehr und kann in Erhebungen gefragt werden.</p>
        </FormButtons>
      </Form>
    );
  return newest?.state === 'gueltig' ? (
    <form method="post" action={`${path}/neue-fassung`}>
      <Button type="submit" icon="edit">
        Neue Fassung beginnen
      </Button>
    </form>
  ) : null;
};
