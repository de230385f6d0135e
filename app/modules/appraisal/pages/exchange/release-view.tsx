import { Button, LinkButton } from '../../../../ui/button.tsx';
import { RadioGroup } from '../../../../ui/choices.tsx';
import { TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import type { ExchangeRefusal } from '../../domain/exchange/check-finding.ts';
import { LICENCE_KEYS, LICENCES } from '../../domain/exchange/licences.ts';
import { stripMemberData } from '../../domain/exchange/strip-member-data.ts';
import type { ItemPage } from '../../use-cases/exchange/load-exchange.ts';
import { fieldAt } from '../information/information-places.tsx';
import { errorsOf } from './exchange-places.tsx';
import { ItemContent } from './item-content.tsx';

interface ReleaseViewProps {
  readonly path: string;
  readonly page: ItemPage;
  readonly draft: { readonly licence: string; readonly contact: string };
  readonly refusals: readonly ExchangeRefusal[];
}

/** What others will see, under which licence. */
export function ReleaseView({ path, page: { item, named }, draft, refusals }: ReleaseViewProps) {
  const errors = errorsOf(refusals);
  const { content, leftOut } = stripMemberData(item.content);
  return (
    <>
      <PageTitle
        title={`Freigeben: ${item.title}`}
        lead="So sehen es alle Mitglieder, und so kann es als Blaupause an andere Verbünde gehen."
      />
      <ErrorSummary errors={errors} />
      {item.isSample && <SampleDataNotice>Dieser Eintrag ist erfunden.</SampleDataNotice>}
      {named.length > 0 && (
        <Notice tone="warning" title="Der Text nennt Kommunen">
          <p>{named.join(', ')}. Geben Sie ihn nur frei, wenn die genannten Kommunen einverstanden sind.</p>
        </Notice>
      )}
      <ItemContent content={content} leftOut={leftOut} mayKeep={false} />
      <LicenceForm path={path} item={item} draft={draft} errors={errors} />
    </>
  );
}

const LicenceForm = ({
  path,
  item,
  draft,
  errors,
}: Pick<ReleaseViewProps, 'path' | 'draft'> &
  Pick<ItemPage, 'item'> & { readonly errors: readonly FieldError[] }) => (
  <Panel title="Unter welchen Bedingungen?" id="bedingungen">
    <Form action={`${path}/freigeben`} hidden={{ version: item.version.toString() }} narrow>
      <FormRow>
        <RadioGroup
          {...fieldAt(errors, 'lizenz')}
          legend="Lizenz"
          value={draft.licence}
          options={LICENCE_KEYS.map((value) => ({
            value,
            label: LICENCES[value].label,
            hint: LICENCES[value].duty,
          }))}
        />
      </FormRow>
      <FormRow>
        <TextField
          {...fieldAt(errors, 'postfach')}
          label="Postfach für Fragen (freiwillig)"
          type="email"
          autoComplete="off"
          hint="Postfach der Geschäftsstelle, keine Adresse einer Person. Es steht auch in der Blaupause."
          value={draft.contact}
        />
      </FormRow>
      <FormButtons>
        <Button type="submit" look="primary" icon="share">
          Freigeben
        </Button>
        <LinkButton href={path}>Abbrechen</LinkButton>
      </FormButtons>
    </Form>
  </Panel>
);
