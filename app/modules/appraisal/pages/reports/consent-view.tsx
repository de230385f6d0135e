import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { TextArea, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice } from '../../../../ui/notice.tsx';
import {
  type AskedMember,
  hasConsented,
  OBJECTION_MAX,
  ORIGIN_MAX,
} from '../../domain/reports/chapter-consent.ts';
import type { Chapter } from '../../domain/reports/report-chapter.ts';
import { CHAPTERS } from '../../domain/reports/report-kind.ts';
import type { ReportRefusal } from '../../domain/reports/report-refusal.ts';
import { ChapterText } from './chapter-text.tsx';
import { errorAt, fieldErrors } from './report-places.tsx';
import { ReportSampleNotice } from './report-sample-notice.tsx';

interface ConsentViewProps {
  /** Address of the report. */
  readonly back: string;
  readonly project: { readonly title: string; readonly isSample: boolean };
  /** The project or a chapter is made up. */
  readonly isSample: boolean;
  readonly chapter: Chapter;
  readonly memberName: string;
  /** Where the form goes. */
  readonly here: string;
  /** Undefined where the chapter does not ask this member, or no longer. */
  readonly asked: AskedMember | undefined;
  /** The office enters it for the head. */
  readonly isOnBehalf: boolean;
  /** What was typed. */
  readonly note: string;
  readonly refusals: readonly ReportRefusal[];
}

const ANSWER = 'antwort';

/** A released chapter for the head of a member that it names: read it, and release it or say what is wrong. */
export function ConsentView(props: ConsentViewProps) {
  const { project, chapter, memberName, asked, isSample, refusals } = props;
  return (
    <>
      <PageTitle title={`Freigabe für ${memberName}: ${CHAPTERS[chapter.key]}`} lead={project.title} />
      <ErrorSummary errors={fieldErrors(refusals, ANSWER)} />
      <ReportSampleNotice project={project} isSample={isSample} />
      {asked ? <Asked {...props} asked={asked} /> : <NothingAsked {...props} />}
    </>
  );
}

const NothingAsked = ({ back, memberName }: ConsentViewProps) => (
  <Panel title="Hier ist nichts freizugeben" id={ANSWER}>
    <div className="gw-stack">
      <p>
        Das Kapitel wird gerade geändert, oder es nennt {memberName} nicht mehr. Nennt es die Kommune in einer
        neuen Fassung, steht es wieder im Eingang ihrer Leitung.
      </p>
      <LinkButton href={back}>Zum Bericht</LinkButton>
    </div>
  </Panel>
);

function Asked(props: ConsentViewProps & { readonly asked: AskedMember }) {
  const { chapter, asked, isOnBehalf } = props;
  return (
    <>
      <Notice title={`Das Kapitel nennt ${asked.name}`}>
        <blockquote className="gw-quote">{asked.passage}</blockquote>
      </Notice>
      <Given asked={asked} />
      <Panel title={CHAPTERS[chapter.key]} id="wortlaut">
        <ChapterText text={chapter.text} tables={chapter.tables} />
      </Panel>
      <Panel title={isOnBehalf ? 'Freigabe im Auftrag' : 'Ihre Antwort'} id={ANSWER}>
        <div className="gw-stack">
          {!hasConsented(asked) && <ReleaseForm {...props} />}
          {!isOnBehalf && <ObjectionForm {...props} />}
          <LinkButton href={props.back}>Zum Bericht</LinkButton>
        </div>
      </Panel>
    </>
  );
}

/** What was answered before. */
const Given = ({ asked: { name, consent } }: { readonly asked: AskedMember }) =>
  consent &&
  (consent.verdict === 'freigegeben' ? (
    <Notice tone="success" title={`Für ${name} freigegeben`}>
      <p>
        Am {germanDate(germanDay(consent.at))}, {consent.byLabel}
        {consent.note !== '' && ` (${consent.note})`}
      </p>
    </Notice>
  ) : (
    <Notice tone="warning" title={`${name} ist nicht einverstanden`}>
      <blockquote className="gw-quote">{consent.note}</blockquote>
    </Notice>
  ));

const versionOf = ({ chapter }: ConsentViewProps) => ({ version: String(chapter.version) });

function ReleaseForm(props: ConsentViewProps) {
  const errors = fieldErrors(props.refusals, ANSWER);
  return (
    <Form action={props.here} hidden={{ ...versionOf(props), antwort: 'freigegeben' }} narrow>
      {props.isOnBehalf && (
        <TextField
          id="herkunft"
          name="herkunft"
          label="Woher Sie die Freigabe der Leitung haben"
          hint="Zum Beispiel: per Mail vom 12.11.2026"
          value={props.note}
          maxLength={ORIGIN_MAX}
          error={errorAt(errors, 'herkunft')}
        />
      )}
      <FormButtons>
        <Button type="submit" look="primary" icon="check">
          {props.isOnBehalf ? 'Im Auftrag freigeben' : 'Kapitel freigeben'}
        </Button>
      </FormButtons>
    </Form>
  );
}

function ObjectionForm(props: ConsentViewProps) {
  const errors = fieldErrors(props.refusals, ANSWER);
  return (
    <Form action={props.here} hidden={{ ...versionOf(props), antwort: 'widerspruch' }} narrow>
      <FormRow>
        <TextArea
          id="grund"
          name="grund"
          label="Was stimmt nicht, und wie sollte es heißen?"
          hint="Nur Projektleitung und Geschäftsstelle lesen es. Eine geänderte Fassung bekommen Sie wieder vorgelegt."
          value={props.note}
          maxLength={OBJECTION_MAX}
          error={errorAt(errors, 'grund')}
        />
      </FormRow>
      <FormButtons>
        <Button type="submit" icon="block">
          Nicht einverstanden
        </Button>
      </FormButtons>
    </Form>
  );
}
