import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { EmptyState, Panel } from '../../../../ui/layout.tsx';

export const NoCriteria = ({ base, mayKeep }: { readonly base: string; readonly mayKeep: boolean }) => (
  <Panel>
    <EmptyState
      level={2}
      icon="flag"
      title="Noch keine Kriterien"
      action={
        mayKeep && (
          <Form action={`${base}/vorlage`}>
            <FormButtons>
              <Button type="submit" look="primary">
                Übliche Kriterien anlegen
              </Button>
              <LinkButton href={`${base}/neu`}>Mit einem eigenen beginnen</LinkButton>
            </FormButtons>
          </Form>
        )
      }
    >
      {mayKeep
        ? 'Beginnen Sie mit den üblichen: Qualität, Wirtschaftlichkeit und Mitarbeiterorientierung. Alle lassen sich ändern.'
        : 'Sobald die Projektleitung Kriterien anlegt, bewerten die Kommunen hier, was sich gemeinsam ändert.'}
    </EmptyState>
  </Panel>
);
