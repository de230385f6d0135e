import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { Button, LinkButton, TextLink } from '../../../../ui/button.tsx';
import { TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import type { PanelProps } from './panel-props.ts';
import { at } from './proposal-fields.ts';

const WORDS = { buendel: 'Bündel', projekt: 'Projekt' } as const;

/** What a proposal that was taken up became. */
export function TargetPanel(props: PanelProps & { readonly base: string }) {
  const { proposal, context } = props.page;
  if (proposal.state !== 'aufgenommen') return null;
  return (
    <Panel title="Was daraus wurde" id="ziel">
      {proposal.target && proposal.targetAt ? (
        <p>
          {`${WORDS[proposal.target.kind]} seit ${germanDate(germanDay(proposal.targetAt))}: `}
          <TextLink href={`${props.base}${proposal.target.path}`}>{proposal.target.title}</TextLink>
        </p>
      ) : (
        <>
          <p className="gw-note">Noch kein Bündel und kein Projekt.</p>
          {context.viewer.isOffice && (
            <>
              <p className="gw-screen-only">
                <LinkButton icon="add" href={`${props.base}/projekte/neu?vorschlag=${proposal.id}`}>
                  Projekt anlegen
                </LinkButton>
              </p>
              <TargetForm {...props} />
            </>
          )}
        </>
      )}
    </Panel>
  );
}

function TargetForm({ page: { proposal }, own, typed, errors }: PanelProps) {
  const field = at(errors, 'seite');
  return (
    <Disclosure summary="Bündel oder Projekt nennen" open={field.error !== undefined}>
      <Form action={`${own}/ziel`} hidden={{ version: proposal.version.toString() }} narrow>
        <TextField
          id="bezeichnung"
          name="bezeichnung"
          label="Bezeichnung"
          value={typed.get('bezeichnung') ?? ''}
          maxLength={160}
        />
        <TextField
          {...field}
          label="Adresse der Seite"
          hint="Etwa /projekte/archivwesen."
          value={typed.get('seite') ?? ''}
          maxLength={300}
        />
        <FormButtons>
          <Button type="submit">Vermerken</Button>
        </FormButtons>
      </Form>
    </Disclosure>
  );
}
