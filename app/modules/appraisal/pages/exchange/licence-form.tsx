import { Button, LinkButton } from '../../../../ui/button.tsx';
import { RadioGroup } from '../../../../ui/choices.tsx';
import { TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { LICENCE_KEYS, LICENCES } from '../../domain/exchange/licences.ts';
import type { ItemPage } from '../../use-cases/exchange/load-exchange.ts';
import { fieldAt } from '../form-parts.ts';
import type { ReleaseViewProps } from './release-view-props.ts';

export const LicenceForm = ({
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
        <LinkButton href={`${path}/verwerfen`}>Entwurf verwerfen</LinkButton>
      </FormButtons>
    </Form>
  </Panel>
);
