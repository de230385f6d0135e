import { Button } from '../../../../ui/button.tsx';
import { TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { fieldAt } from './question-errors.ts';
import type { QuestionnaireViewProps } from './questionnaire-view-props.ts';

export const VersionActs = ({ path, page, shown, changeNote, errors }: QuestionnaireViewProps) => {
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
