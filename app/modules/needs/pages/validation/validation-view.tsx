import { germanCount, germanDate } from '../../../../foundation/german.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { whyNoValidation } from '../../domain/validation/validation.ts';
import type { LoadedValidation } from '../../use-cases/validation/load-validation.ts';
import { AnswerPanel } from './answer-panel.tsx';
import { AnswersPanel } from './answers-panel.tsx';
import type { TypedOrder } from './move-fields.tsx';
import { OfficeOrderPanel } from './office-order-panel.tsx';
import { OrderPanel } from './order-panel.tsx';
import { StartPanel, type TypedStart } from './start-panel.tsx';

/** What was just sent and refused; a member's key, or '' for the order of the office. */
export interface TypedValidation {
  readonly start?: TypedStart;
  readonly order?: { readonly of: string; readonly typed: TypedOrder };
  readonly errors: readonly FieldError[];
}

export interface ValidationViewProps extends LoadedValidation {
  readonly own: string;
  readonly talksHref: string;
  readonly rankingHref: string;
  readonly typed: TypedValidation;
  readonly startForm: TypedStart;
  readonly message: string | undefined;
}

/** The heads confirm the order of the first areas; the office sets ranks by hand and ends it. */
export function ValidationView(props: ValidationViewProps) {
  const { round, validation, typed, message, rankingHref, figures } = props;
  return (
    <>
      <PageTitle
        title={validation === null ? TITLE : `${TITLE}: ${leadCount(props)}`}
        lead={leadOf(props)}
        badge={validation && <StateBadge state={validation.state} />}
        actions={figures.size > 0 && <LinkButton href={rankingHref}>Zur errechneten Rangfolge</LinkButton>}
      />
      <ErrorSummary errors={typed.errors} />
      {message !== undefined && (
        <Notice tone="success" live>
          <p>{message}</p>
        </Notice>
      )}
      {(round.isSample || validation?.isSample === true) && (
        <SampleDataNotice>
          {round.note} Auch Vorschläge, Gründe und Antworten auf dieser Seite sind erfunden.
        </SampleDataNotice>
      )}
      <Panels {...props} />
    </>
  );
}

export const TITLE = 'Rangfolge bestätigen';

const leadCount = ({ order }: ValidationViewProps): string =>
  order ? germanCount(order.computed.length, 'Bereich', 'Bereiche') : 'die ersten Bereiche';

function leadOf({ round, validation }: ValidationViewProps): string {
  if (!validation) return round.title;
  const until =
    validation.finishedOn === null
      ? `Antworten bis ${germanDate(validation.dueOn)}.`
      : `Abgeschlossen am ${germanDate(validation.finishedOn)}.`;
  return `${round.title}. ${until}`;
}

const StateBadge = ({ state }: { readonly state: 'laufend' | 'abgeschlossen' }) =>
  state === 'laufend' ? (
    <Badge tone="info" icon="hourglass">
      läuft
    </Badge>
  ) : (
    <Badge tone="success" icon="lock">
      abgeschlossen
    </Badge>
  );

function Panels(props: ValidationViewProps) {
  const { validation, order, isOffice, asked, own, actsFor, talksHref, figures, typed } = props;
  if (!validation) return <NotBegun {...props} />;
  if (!order) return <NothingToSee />;
  const isRunning = validation.state === 'laufend';
  const typedFor = (key: string) => (typed.order?.of === key ? typed.order.typed : undefined);
  return (
    <>
      {isRunning &&
        actsFor.map((member) => (
          <AnswerPanel
            key={member.memberKey}
            {...{ own, member, order, figures }}
            typed={typedFor(member.memberKey)}
          />
        ))}
      {isRunning && isOffice && asked ? (
        <OfficeOrderPanel
          {...{ own, talksHref, order, figures, asked }}
          version={validation.version}
          typed={typedFor('')}
        />
      ) : (
        (!isRunning || asked || actsFor.length === 0) && (
          <OrderPanel {...{ talksHref, order, figures, asked }} isFinished={!isRunning} />
        )
      )}
      {asked && <AnswersPanel asked={asked} talksHref={talksHref} isFinished={!isRunning} />}
    </>
  );
}

function NotBegun({ round, isOffice, figures, own, startForm, typed }: ValidationViewProps) {
  const why = whyNoValidation(round, null, figures.size);
  if (isOffice && why === null) return <StartPanel own={own} typed={typed.start ?? startForm} />;
  return (
    <Panel>
      <EmptyState
        icon="hourglass"
        level={2}
        title="Zurzeit ist hier nichts zu bestätigen"
        action={<LinkButton href={own.replace(/\/top20$/, '')}>Zur Runde</LinkButton>}
      >
        {isOffice && why !== null
          ? why
          : 'Ist die Abfrage geschlossen, kann die Geschäftsstelle die Leitungen um Bestätigung der ersten Bereiche bitten.'}
      </EmptyState>
    </Panel>
  );
}

const NothingToSee = () => (
  <Panel>
    <EmptyState icon="lock" level={2} title="Die Reihenfolge ist noch nicht veröffentlicht">
      Die Leitungen der gefragten Kommunen bestätigen sie gerade. Danach steht sie in der Rangfolge, soweit
      die Runde für Sie freigegeben ist.
    </EmptyState>
  </Panel>
);
