import { germanCount, germanDate } from '../../../../foundation/german.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { DateField, SelectField, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError } from '../../../../ui/notice.tsx';
import {
  CYCLES,
  type GroupDraft,
  nextMeeting,
  refuseGroup,
  refuseImplementation,
} from '../../domain/reports/follow-up.ts';
import type { FollowUpPage } from '../../use-cases/reports/load-follow-up.ts';
import { AppraisalTabs } from '../appraisal-places.tsx';
import { errorAt } from './report-places.tsx';
import { ReportSampleNotice } from './report-sample-notice.tsx';

/** What stands in the forms. */
export interface FollowUpForms {
  /** Title of the implementation project. */
  readonly title: string;
  readonly group: GroupDraft;
}

interface FollowUpViewProps {
  /** Address of the alliance. */
  readonly base: string;
  /** Address of the appraisal. */
  readonly path: string;
  readonly page: FollowUpPage;
  readonly forms: FollowUpForms;
  readonly errors: readonly FieldError[];
}

/** What becomes of a project after its final report: who carries it out, and who looks after it later. */
export const FollowUpView = (props: FollowUpViewProps) => {
  const { path, page, errors } = props;
  return (
    <>
      <PageTitle
        title={`Wie es weitergeht: ${page.scene.project.title}`}
        lead="Nach dem Schlussbericht setzen die Kommunen um, die zugestimmt haben. Nach dem Abschluss kann eine ständige Gruppe weiterführen, was erarbeitet wurde."
      />
      <AppraisalTabs path={path} page="berichte" />
      <ErrorSummary errors={errors} />
      <ReportSampleNotice project={page.scene.project} isSample={page.isSample} />
      <GoingPanel {...props} />
      <ImplementationPanel {...props} />
      <GroupPanel {...props} />
    </>
  );
};

const GoingPanel = ({ path, page: { wasAsked, going, open, notGoing } }: FollowUpViewProps) => (
  <Panel title="Wer umsetzt" id="wer">
    {wasAsked ? (
      <div className="gw-stack">
        <p>
          {germanCount(going.length, 'Kommune setzt', 'Kommunen setzen')} um
          {notGoing > 0 && `, ${notGoing} nicht`}
          {open > 0 && `, ${open === 1 ? 'eine Entscheidung ist' : `${open} Entscheidungen sind`} noch offen`}
          .
        </p>
        <ul className="gw-list">
          {going.map(({ memberKey, name }) => (
            <li key={memberKey}>{name}</li>
          ))}
        </ul>
      </div>
    ) : (
      <EmptyState
        icon="description"
        title="Über den Schlussbericht wurde noch nicht entschieden"
        action={<LinkButton href={`${path}/berichte`}>Zu den Berichten</LinkButton>}
      >
        Schreiben Sie den Schlussbericht fest, und senden Sie ihn an die Kommunen.
      </EmptyState>
    )}
  </Panel>
);

function ImplementationPanel({ base, path, page, forms, errors }: FollowUpViewProps) {
  const { wasAsked, going, open, implementation, scene } = page;
  const refusal = refuseImplementation({
    wasAsked,
    open,
    going: going.length,
    exists: implementation !== null,
  });
  return (
    <Panel title="Umsetzungsprojekt" id="umsetzung">
      {implementation ? (
        <LinkButton icon="chevronRight" href={`${base}/projekte/${implementation.slug}`}>
          {implementation.title}
        </LinkButton>
      ) : refusal !== null ? (
        <p>{refusal}</p>
      ) : scene.viewer.isOffice ? (
        <Form action={`${path}/weiter/umsetzung`} narrow>
          <FormRow>
            <TextField
              id="umsetzung-titel"
              name="titel"
              label="Titel"
              hint={`Vorgesehen sind die ${going.length} Kommunen, die zugestimmt haben, mit ihren bisherigen Rollen. Das Projekt beginnt mit einem eigenen Projektauftrag.`}
              value={forms.title}
              maxLength={160}
              error={errorAt(errors, 'umsetzung-titel')}
            />
          </FormRow>
          <FormButtons>
            <Button type="submit" look="primary" icon="add">
              Umsetzungsprojekt anlegen
            </Button>
          </FormButtons>
        </Form>
      ) : (
        <p>Die Geschäftsstelle legt das Umsetzungsprojekt an.</p>
      )}
    </Panel>
  );
}

function GroupPanel(props: FollowUpViewProps) {
  const { base, page } = props;
  const { group, isEnded, scene } = page;
  const refusal = refuseGroup({ isEnded, exists: group !== null });
  return (
    <Panel title="Nachfolgegruppe" id="gruppe">
      {group ? (
        <div className="gw-stack">
          {group.cycle !== null && (
            <p>
              Tagt {CYCLES[group.cycle].label}
              {group.firstOn !== null && `, zum ersten Mal am ${germanDate(group.firstOn)}`}; koordiniert von{' '}
              {group.coordinator}.
              {group.firstOn !== null &&
                ` Nächste Sitzung: ${germanDate(nextMeeting({ cycle: group.cycle, firstOn: group.firstOn }, page.today))}.`}
            </p>
          )}
          <LinkButton icon="chevronRight" href={`${base}/projekte/${group.slug}`}>
            {group.title}
          </LinkButton>
        </div>
      ) : refusal !== null ? (
        <p>{refusal}</p>
      ) : scene.viewer.isOffice ? (
        <GroupForm {...props} />
      ) : (
        <p>Die Geschäftsstelle gründet die Nachfolgegruppe, wenn eine gewünscht ist.</p>
      )}
    </Panel>
  );
}

const GroupForm = ({ path, page, forms: { group }, errors }: FollowUpViewProps) => (
  <Form action={`${path}/weiter/gruppe`} narrow>
    <FormRow>
      <TextField
        id="gruppe-titel"
        name="titel"
        label="Name der Gruppe"
        value={group.title}
        maxLength={160}
        error={errorAt(errors, 'gruppe-titel')}
      />
    </FormRow>
    <SelectField
      id="gruppe-zyklus"
      name="zyklus"
      label="Tagt"
      value={group.cycle}
      options={Object.entries(CYCLES).map(([value, { label }]) => ({ value, label }))}
      error={errorAt(errors, 'gruppe-zyklus')}
    />
    <DateField
      id="gruppe-tag"
      name="tag"
      label="Erste Sitzung am"
      value={group.firstOn}
      error={errorAt(errors, 'gruppe-tag')}
    />
    <SelectField
      id="gruppe-kommune"
      name="kommune"
      label="Koordiniert von"
      value={group.coordinator}
      options={[
        { value: '', label: 'bitte wählen' },
        ...page.scene.members.map(({ memberKey, name }) => ({ value: memberKey, label: name })),
      ]}
      error={errorAt(errors, 'gruppe-kommune')}
    />
    <FormButtons>
      <Button type="submit" icon="groups">
        Nachfolgegruppe gründen
      </Button>
    </FormButtons>
  </Form>
);
