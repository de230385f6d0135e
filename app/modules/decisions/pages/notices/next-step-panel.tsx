import { germanList } from '../../../../foundation/german.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, HiddenFields } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import { REMARK_MAX } from '../../domain/notices/decide-step.ts';
import type { NoticeStep } from '../../domain/notices/transitions.ts';
import { AnswerForm } from './answer-form.tsx';
import type { NoticeViewProps } from './notice-props.ts';
import { SubmissionForm } from './submission-form.tsx';

/** What the office can do now: one main step by state, and taking back what was recorded by mistake. */
export function NextStepPanel(props: NoticeViewProps) {
  const { mayEdit, detail } = props;
  if (!mayEdit) return null;
  switch (detail.notice.state) {
    case 'in-vorbereitung':
      return <PreparingPanel {...props} />;
    case 'bereit':
      return <ReadyPanels {...props} />;
    case 'eingereicht':
      return (
        <Panel title="Antwort der Behörde" id="schritt">
          <AnswerForm {...props} />
          <Undo {...props} step="einreichung-zuruecknehmen" label="Doch nicht eingereicht" />
          <Withdraw {...props} />
        </Panel>
      );
    case 'beantwortet':
      return (
        <Panel title="Abgeschlossen" id="schritt">
          {detail.notice.result === 'beanstandet' && (
            <OneButton {...props} step="nachbessern" label="Nachbessern und neu vorbereiten" />
          )}
          <Undo {...props} step="antwort-zuruecknehmen" label="Antwort war falsch eingetragen" />
        </Panel>
      );
    case 'zurueckgezogen':
      return (
        <Panel title="Zurückgezogen" id="schritt">
          <OneButton {...props} step="wieder-aufnehmen" label="Wieder aufnehmen" />
        </Panel>
      );
  }
}

function PreparingPanel(props: NoticeViewProps) {
  const { missing } = props.detail.notice;
  return (
    <Panel title="Nächster Schritt" id="schritt">
      <div className="gw-stack">
        {missing.length > 0 ? (
          <p>Einreichen können Sie, sobald alles vorliegt. Es fehlt noch: {germanList(missing)}.</p>
        ) : (
          <OneButton {...props} step="bereitmelden" label="Unterlagen sind vollständig" isMain />
        )}
        <Withdraw {...props} />
      </div>
    </Panel>
  );
}

function ReadyPanels(props: NoticeViewProps) {
  const { own, detail } = props;
  const { notice, packages } = detail;
  const current = packages.find(({ noticeVersion }) => noticeVersion === notice.version);
  return (
    <>
      <Panel title="1. Paket für die Behörde" id="paket">
        <div className="gw-stack">
          <p>
            Ein ZIP mit Deckblatt, allen Unterlagen und einem versiegelten Verzeichnis: Die Behörde kann ohne
            Konto prüfen, dass nichts verändert wurde.
          </p>
          <Form action={`${own}/paket`} hidden={{ version: String(notice.version) }}>
            <FormButtons>
              {current && (
                <LinkButton look="primary" icon="download" href={`${own}/datei/${current.sha256}`}>
                  {`Paket ${current.number} herunterladen`}
                </LinkButton>
              )}
              <Button type="submit" look={current ? 'secondary' : 'primary'}>
                {current ? 'Neu schnüren' : 'Paket schnüren'}
              </Button>
            </FormButtons>
          </Form>
        </div>
      </Panel>
      <Panel title="2. Einreichung eintragen" id="schritt">
        <SubmissionForm {...props} />
        <Undo {...props} step="oeffnen" label="Unterlagen doch noch ändern" />
        <Withdraw {...props} />
      </Panel>
    </>
  );
}

interface StepButtonProps extends NoticeViewProps {
  readonly step: NoticeStep;
  readonly label: string;
  readonly isMain?: boolean;
}

const OneButton = ({ own, detail, step, label, isMain = false }: StepButtonProps) => (
  <Form action={`${own}/schritt`} hidden={{ version: String(detail.notice.version), schritt: step }}>
    <FormButtons>
      <Button type="submit" look={isMain ? 'primary' : 'secondary'}>
        {label}
      </Button>
    </FormButtons>
  </Form>
);

const Undo = ({ own, detail, step, label }: StepButtonProps) => (
  <form method="post" action={`${own}/schritt`}>
    <HiddenFields values={{ version: String(detail.notice.version), schritt: step }} />
    <Button type="submit" look="tertiary">
      {label}
    </Button>
  </form>
);

function Withdraw({ own, detail, typed, errors }: NoticeViewProps) {
  const isAsked = typed.step === 'zurueckziehen';
  const error = isAsked ? errors.find(({ field }) => field === 'bemerkung')?.message : undefined;
  return (
    <Disclosure summary="Zurückziehen" open={isAsked}>
      <Form
        action={`${own}/schritt`}
        hidden={{ version: String(detail.notice.version), schritt: 'zurueckziehen' }}
      >
        <TextField
          id={isAsked ? 'bemerkung' : 'grund'}
          name="bemerkung"
          label="Grund"
          value={isAsked ? typed.remark : ''}
          maxLength={REMARK_MAX}
          error={error}
          grow
        />
        <FormButtons>
          <Button type="submit">Zurückziehen</Button>
        </FormButtons>
      </Form>
    </Disclosure>
  );
}
