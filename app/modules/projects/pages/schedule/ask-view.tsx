import { germanCount } from '../../../../foundation/german.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { DateField, TextArea } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, SampleDataNotice } from '../../../../ui/notice.tsx';
import type { AskRefusal } from '../../domain/schedule/check-asking.ts';
import type { SchedulePage } from '../../use-cases/schedule/load-schedule.ts';

/** What was typed, kept as it is for a second try. */
export interface AskForm {
  readonly frist: string;
  readonly anschreiben: string;
}

interface AskViewProps {
  readonly plan: string;
  readonly page: SchedulePage;
  readonly form: AskForm;
  readonly refusals: readonly AskRefusal[];
}

/** A first round, and a changed plan while a round goes on. */
export const ASK_WORDS = {
  abstimmen: {
    title: 'Ablaufplan zur Abstimmung geben',
    lead: 'gehen an alle Kommunen, die heute teilnehmen. Stimmen alle zu, ist der Plan die verbindliche Grundlage.',
    label: 'Anschreiben',
    hint: 'Freiwillig. Der Plan selbst steht darunter.',
    button: 'An die Kommunen senden',
  },
  fassung: {
    title: 'Neue Fassung des Ablaufplans senden',
    lead: 'gehen als neue Fassung hinaus. Wer schon zugestimmt hat, wird noch einmal gefragt.',
    label: 'Was hat sich geändert?',
    hint: 'Die Kommunen lesen es in der Nachricht und am Dokument.',
    button: 'Neue Fassung senden',
  },
} as const;
export type AskKind = keyof typeof ASK_WORDS;

const IDS = { dueOn: 'frist', introduction: 'anschreiben', state: 'frist' } as const;

/** Puts the plan as it stands to the members. */
export function AskView({ kind, plan, page, form, refusals }: AskViewProps & { readonly kind: AskKind }) {
  const words = ASK_WORDS[kind];
  const labels = { dueOn: 'Frist', introduction: words.label, state: 'Ablaufplan' } as const;
  const errorAt = (id: string) => refusals.find(({ field }) => IDS[field] === id)?.message;
  return (
    <>
      <PageTitle
        title={words.title}
        lead={`${germanCount(page.deviations.length, 'Termin', 'Termine')} ${words.lead}`}
      />
      <ErrorSummary
        errors={refusals.map(({ field, message }) => ({ field: IDS[field], label: labels[field], message }))}
      />
      {page.undertaking.isSample && <SampleDataNotice>Dieses Projekt ist erfunden.</SampleDataNotice>}
      <Panel>
        <Form action={`${plan}/${kind}`} narrow>
          <DateField
            id="frist"
            name="frist"
            label="Antwort erbeten bis"
            value={form.frist}
            error={errorAt('frist')}
          />
          <FormRow>
            <TextArea
              id="anschreiben"
              name="anschreiben"
              label={words.label}
              hint={words.hint}
              value={form.anschreiben}
              error={errorAt('anschreiben')}
            />
          </FormRow>
          <FormButtons>
            <Button type="submit" look="primary" icon="send">
              {words.button}
            </Button>
            <LinkButton href={plan}>Abbrechen</LinkButton>
          </FormButtons>
        </Form>
      </Panel>
    </>
  );
}
