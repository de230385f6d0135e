import { Button, TextLink } from '../../../ui/button.tsx';
import { Form, FormButtons } from '../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel } from '../../../ui/layout.tsx';
import { ErrorSummary, Notice } from '../../../ui/notice.tsx';
import { DescriptionList } from '../../../ui/text.tsx';
import type { ShownMail } from '../use-cases/find-outbox-mail.ts';
import { momentText } from './audit-words.ts';
import { MailDecisionPanel } from './mail-decision-panel.tsx';
import { MailStateBadge } from './mail-state-badge.tsx';
import { mailSentence } from './outbox-words.ts';

export interface MailViewProps {
  readonly shown: ShownMail;
  readonly base: string;
  readonly hasServer: boolean;
  /** Why a decision was refused. */
  readonly refusal?: { readonly field: string; readonly message: string } | undefined;
}

/** One e-mail with its text, and what can be decided about it. */
export function MailView({ shown, base, hasServer, refusal }: MailViewProps) {
  const { mail } = shown;
  return (
    <>
      {refusal && (
        <ErrorSummary errors={[{ ...refusal, label: 'E-Mail' }]} title="Bitte prüfen Sie Ihre Entscheidung" />
      )}
      <PageTitle title={mail.subject} badge={<MailStateBadge state={mail.state} />} />
      <Notice tone={TONES[mail.state] ?? 'info'}>
        <p>{mailSentence(mail, hasServer)}</p>
      </Notice>
      <MailDecisionPanel
        shown={shown}
        base={base}
        error={refusal?.field === 'sicher' ? refusal.message : undefined}
      />
      <Panel title="Text" id="text">
        <div className="gw-stack">
          <DescriptionList items={factsOf(shown)} />
          <LinkNote shown={shown} base={base} />
          <div className="gw-letter">{mail.text}</div>
        </div>
      </Panel>
    </>
  );
}

const TONES: Readonly<Partial<Record<ShownMail['mail']['state'], 'warning' | 'danger'>>> = {
  unclear: 'warning',
  failed: 'danger',
};

const factsOf = ({ mail }: ShownMail) => [
  { term: 'An', value: mail.to },
  { term: 'Geschrieben', value: momentText(mail.createdAt) },
  { term: 'Versuche', value: String(mail.attempts) },
  ...(mail.calendar === null ? [] : [{ term: 'Termin', value: 'liegt als Kalenderdatei bei' }]),
  ...(mail.attachments.length === 0 ? [] : [{ term: 'Anhänge', value: String(mail.attachments.length) }]),
];

function LinkNote({ shown: { link, mail }, base }: Pick<MailViewProps, 'shown' | 'base'>) {
  if (link === 'none') return null;
  if (link === 'shown')
    return (
      <Notice tone="warning" title="Der Link antwortet im Namen der angeschriebenen Stelle">
        <p>Geben Sie ihn nur an {mail.to} weiter. Dass Sie ihn gesehen haben, steht im Protokoll.</p>
      </Notice>
    );
  if (link === 'kept')
    return (
      <Notice>
        <p>
          Der Link ist unkenntlich (···): Er zeigt, was eine Kommune eingetragen hat, und das sieht vor der
          Freigabe nur sie selbst. Verlässt die E-Mail Gemeinwerk nicht, gibt ihre Hauptverwaltung den Link
          weiter; er steht auf der Seite „Abschnitte für Fachämter“ ihres Bogens.
        </p>
      </Notice>
    );
  if (link === 'struck')
    return (
      <Notice>
        <p>
          Der Antwort-Link ist unkenntlich (···): Er gilt nur für die angeschriebene Stelle. Braucht sie einen
          neuen, senden Sie ihr die Bitte um Antwort noch einmal.
        </p>
      </Notice>
    );
  return (
    <Form action={`${base}/postausgang/${mail.id}/link`} narrow>
      <Notice>
        <p>
          Der Antwort-Link ist unkenntlich (···). Wenn Sie den Text selbst weitergeben, brauchen Sie ihn; dass
          Sie ihn ansehen, steht dann im Protokoll.
        </p>
      </Notice>
      <FormButtons>
        <Button type="submit">Text mit Antwort-Link anzeigen</Button>
      </FormButtons>
    </Form>
  );
}

export function UnknownMailView({ base }: { readonly base: string }) {
  return (
    <Panel>
      <PageTitle title="E-Mail nicht gefunden" />
      <EmptyState
        title="Diese E-Mail gibt es im Postausgang nicht."
        level={2}
        action={<TextLink href={`${base}/postausgang`}>Zum Postausgang</TextLink>}
      >
        Vielleicht gehört sie zu einer anderen Allianz, oder die Adresse ist unvollständig.
      </EmptyState>
    </Panel>
  );
}
