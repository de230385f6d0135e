import { germanEuro } from '../../../../foundation/german.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { Facts, PageTitle, Split } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice } from '../../../../ui/notice.tsx';
import { enterableEvents } from '../../domain/tracker/enterable-events.ts';
import { isDecided } from '../../domain/tracker/path-step.ts';
import { STATION_LABELS, sits } from '../../domain/tracker/station.ts';
import type { LoadedPath } from '../../use-cases/tracker/load-path.ts';
import { EntryPanel } from './entry-panel.tsx';
import { LogPanel } from './log-panel.tsx';
import { MatterSampleNotice } from './matter-sample-notice.tsx';
import { PaperPanel } from './paper-panel.tsx';
import type { PathForms } from './path-forms.ts';
import { PathPanel } from './path-panel.tsx';
import { StepsPanel } from './steps-panel.tsx';
import { outlookText } from './tracker-words.ts';

export interface PathViewProps {
  /** Address of the page. */
  readonly own: string;
  readonly loaded: LoadedPath;
  /** The step that the forms are about; undefined where nothing is left to enter. */
  readonly position: number | undefined;
  readonly forms: PathForms;
  readonly message: string | undefined;
}

/** One member's path with everything that can be entered on it. */
export function PathView(props: PathViewProps) {
  const { own, loaded, forms, message } = props;
  const { matter, row, part } = loaded;
  return (
    <>
      <PageTitle
        title={row.memberName}
        lead={matter.title}
        actions={
          <>
            <LinkButton icon="download" href={`${own}/vorlage.pdf`}>
              Vorlage (PDF)
            </LinkButton>
            <LinkButton icon="download" href={`${own}/vorlage.docx`}>
              Vorlage (Word)
            </LinkButton>
          </>
        }
      />
      {message !== undefined && <Notice tone="success" title={message} live />}
      <ErrorSummary errors={forms.errors} />
      <MatterSampleNotice matter={matter} />
      <Facts
        items={[
          { label: 'Betrag', value: part.amount === null ? 'offen' : germanEuro(part.amount) },
          { label: 'Es entscheidet', value: row.steps.at(-1)?.bodyName ?? STATION_LABELS[part.decidedBy] },
          { label: 'Frühestens durch', value: outlookText(row.outlook) },
        ]}
      />
      <Split main={<Main {...props} />} side={<Side {...props} />} />
    </>
  );
}

function Main({ own, loaded, position, forms }: PathViewProps) {
  const { matter, row, channel, events } = loaded;
  const mayEnter = channel !== undefined && matter.state === 'laufend';
  const asked = mayEnter ? row.steps.find((candidate) => candidate.position === position) : undefined;
  const enterable = asked ? enterableEvents(row.steps, asked) : [];
  const step = enterable.length > 0 ? asked : undefined;
  return (
    <>
      <StepsPanel own={own} row={row} position={step?.position} mayEnter={mayEnter} />
      {step && (
        <>
          {sits(step.station) && !isDecided(step) && <PaperPanel own={own} step={step} form={forms.paper} />}
          <EntryPanel
            own={own}
            step={step}
            events={enterable}
            form={forms.entry}
            errors={forms.errors}
            inTheirName={channel === 'im-auftrag'}
          />
        </>
      )}
      <LogPanel own={own} events={events} />
    </>
  );
}

const Side = ({ own, loaded: { matter, row, part, viewer }, forms }: PathViewProps) => (
  <PathPanel
    own={own}
    bodies={`${own.slice(0, own.indexOf('/vorgaenge/'))}/gremien/${row.memberKey}`}
    part={part}
    form={forms.path}
    errors={forms.errors}
    mayEdit={viewer.isCoordinator && matter.state === 'laufend'}
  />
);
