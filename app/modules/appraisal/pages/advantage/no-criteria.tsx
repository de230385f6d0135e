import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { EmptyState, Panel } from '../../../../ui/layout.tsx';
import type { AdvantageReach } from '../../domain/advantage/reach.ts';

export const NoCriteria = ({ base, reach }: { readonly base: string; readonly reach: AdvantageReach }) => (
  <Panel>
    <EmptyState
      level={2}
      icon="flag"
      title="Noch keine Kriterien"
      action={
        reach.mayWrite && (
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
      {reach.mayWrite
        ? 'Beginnen Sie mit den üblichen: Qualität, Wirtschaftlichkeit und Mitarbeiterorientierung. Alle lassen sich ändern.'
        : reach.isOver
          ? 'Das Projekt ist beendet, ohne dass Kriterien bewertet wurden.'
          : 'Sobald die Projektleitung Kriterien anlegt, bewerten die Kommunen hier, was sich gemeinsam ändert.'}
    </EmptyState>
  </Panel>
);
