import { Button, LinkButton } from '../../../../ui/button.tsx';
import { SelectField, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import { type ExchangeRefusal, FIELD_MAX } from '../../domain/exchange/check-finding.ts';
import { fieldAt } from '../form-parts.ts';
import { errorsOf } from './exchange-places.tsx';

interface ShareViewProps {
  readonly path: string;
  readonly back: string;
  readonly words: {
    readonly title: string;
    readonly lead: string;
    readonly choice: string;
    /** Where there is nothing to choose: what is missing, what to do, where. */
    readonly nothing: string;
    readonly remedy: string;
    readonly elsewhere: { readonly href: string; readonly label: string };
  };
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
  readonly field: string;
  readonly refusals: readonly ExchangeRefusal[];
}

/** Chooses what is there already, to be put up for exchange. */
export const ShareView = (props: ShareViewProps) => {
  const { words, options, refusals } = props;
  return (
    <>
      <PageTitle title={words.title} lead={words.lead} />
      <ErrorSummary errors={errorsOf(refusals)} />
      <Panel>
        {options.length === 0 ? (
          <EmptyState
            icon="description"
            level={2}
            title={words.nothing}
            action={<LinkButton href={words.elsewhere.href}>{words.elsewhere.label}</LinkButton>}
          >
            {words.remedy}
          </EmptyState>
        ) : (
          <ShareForm {...props} />
        )}
      </Panel>
    </>
  );
};

function ShareForm({ path, back, words, options, chosen, field, refusals }: ShareViewProps) {
  const errors = errorsOf(refusals);
  return (
    <Form action={path} narrow>
      <SelectField {...fieldAt(errors, 'auswahl')} label={words.choice} value={chosen} options={options} />
      <TextField
        {...fieldAt(errors, 'feld')}
        label="Aufgabenfeld"
        hint="Zum Beispiel Archiv oder Personal."
        value={field}
        maxLength={FIELD_MAX}
      />
      <FormButtons>
        <Button type="submit" look="primary">
          Weiter
        </Button>
        <LinkButton href={back}>Abbrechen</LinkButton>
      </FormButtons>
    </Form>
  );
}
