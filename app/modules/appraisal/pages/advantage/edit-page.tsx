import type { ReactNode } from 'react';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { SampleNotice } from './advantage-pages.tsx';
import { FormNotes, type FormShown } from './form-state.tsx';

export interface EditPageProps {
  readonly title: string;
  /** Title of the project. */
  readonly project: string;
  readonly isSample: boolean;
  readonly form: FormShown;
  readonly action: string;
  readonly back: string;
  /** How to take it out; undefined for what is new or cannot be taken out. */
  readonly removal?: { readonly action: string; readonly what: string } | undefined;
  readonly children: ReactNode;
}

/** A form on a page of its own. */
export function EditPage({ title, project, isSample, form, action, back, removal, children }: EditPageProps) {
  return (
    <>
      <PageTitle title={title} lead={project} />
      <FormNotes form={form} />
      <SampleNotice isSample={isSample} />
      <Panel>
        <SaveForm form={form} action={action} back={back}>
          {children}
        </SaveForm>
      </Panel>
      {removal && (
        <Panel title="Herausnehmen" id="entfernen">
          <p>
            {removal.what} zählt dann nicht mehr mit. Alle Angaben bleiben erhalten und lassen sich
            zurückholen.
          </p>
          <Form action={removal.action}>
            <FormButtons>
              <Button type="submit">Herausnehmen</Button>
            </FormButtons>
          </Form>
        </Panel>
      )}
    </>
  );
}

/** Fields with the buttons of every form. */
export const SaveForm = ({
  form,
  action,
  back,
  children,
}: Pick<EditPageProps, 'form' | 'action' | 'back' | 'children'>) => (
  <Form action={action} hidden={{ version: form.version.toString() }}>
    {children}
    <FormButtons>
      <Button type="submit" look="primary">
        Speichern
      </Button>
      <LinkButton href={back}>Abbrechen</LinkButton>
    </FormButtons>
  </Form>
);
