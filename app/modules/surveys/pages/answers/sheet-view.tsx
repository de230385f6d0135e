import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { Badge, type Tone } from '../../../../ui/badge.tsx';
import { LinkButton } from '../../../../ui/button.tsx';
import { Facts, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { TabLinks } from '../../../../ui/navigation.tsx';
import { ErrorSummary, type FieldError, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { standsOut } from '../../domain/answers/finding.ts';
import { SHEET_STATES, type SheetState } from '../../domain/life/sheet.ts';
import { BLOCKS } from '../../domain/questionnaire/question.ts';
import { type BlockProgress, totalProgress } from '../../domain/sheet/sheet-progress.ts';
import type { OpenSheet } from '../../use-cases/answers/open-sheet.ts';
import { AnswerTable, readAnswers } from './answer-table.tsx';
import { BlockForm, type InterviewTyped } from './block-form.tsx';
import type { ShownQuestion, Unsaved } from './shown-question.ts';
import { UnsavedPanel } from './unsaved-panel.tsx';

export interface SheetViewProps {
  readonly sheet: OpenSheet;
  readonly path: string;
  readonly blocks: readonly BlockProgress[];
  readonly current: BlockProgress;
  readonly questions: readonly ShownQuestion[];
  /** Shown by itself where the sheet takes no answers any more. */
  readonly unsaved: Unsaved | undefined;
  readonly interview: InterviewTyped;
  readonly errors: readonly FieldError[];
  readonly message: string | undefined;
}

/** The sheet of a member, one block at a time. */
export function SheetView(props: SheetViewProps) {
  const { sheet, path, blocks, current, errors, message } = props;
  return (
    <>
      <PageTitle
        title={`Bogen ${sheet.member.member.name}`}
        lead={`${sheet.survey.title}, Angaben für ${sheet.survey.referenceYear}`}
        badge={<StateBadge state={sheet.sheet.state} />}
        actions={<SheetActions sheet={sheet} path={path} />}
      />
      <ErrorSummary errors={errors} />
      {message !== undefined && <Notice tone="success" live title={message} />}
      <SheetNotices sheet={sheet} />
      {sheet.readOnly !== null && <UnsavedPanel questions={current.questions} unsaved={props.unsaved} />}
      <SheetFacts sheet={sheet} blocks={blocks} />
      {sheet.survey.introduction !== '' && (
        <Panel title="Worum es geht" id="worum">
          <p className="gw-letter">{sheet.survey.introduction}</p>
        </Panel>
      )}
      <BlockTabs path={path} blocks={blocks} current={current} />
      <Panel title={BLOCKS[current.block]} id="fragen" flush={sheet.readOnly !== null}>
        {sheet.readOnly === null ? (
          <BlockForm {...props} />
        ) : (
          <AnswerTable
            caption={`Antworten im Block ${BLOCKS[current.block]}`}
            rows={readAnswers(current.questions, sheet)}
            fileHref={(key) => `${path}/datei/${key}`}
            showsOrigin
          />
        )}
      </Panel>
    </>
  );
}

const TONES: Readonly<Record<SheetState, Tone>> = {
  offen: 'neutral',
  'in-arbeit': 'info',
  'zur-freigabe': 'warning',
  freigegeben: 'success',
};

export const StateBadge = ({ state }: { readonly state: SheetState }) => (
  <Badge tone={TONES[state]}>{SHEET_STATES[state]}</Badge>
);

const SheetActions = ({ sheet, path }: Pick<SheetViewProps, 'sheet' | 'path'>) => (
  <>
    <LinkButton
      icon="verified"
      href={`${path}/pruefen`}
      look={sheet.sheet.state === 'offen' ? 'secondary' : 'primary'}
    >
      Prüfen und weitergeben
    </LinkButton>
    {sheet.capacity !== 'auftrag' && (
      <LinkButton icon="send" href={`${path}/abschnitte`}>
        Fachämter fragen
      </LinkButton>
    )}
    <LinkButton icon="download" href={`${path}/tabelle`}>
      Als Tabelle
    </LinkButton>
    {sheet.releases.length > 0 && <LinkButton href={`${path}/freigaben`}>Freigaben</LinkButton>}
  </>
);

/** What is to be known before anything is answered. */
export const SheetNotices = ({ sheet }: Pick<SheetViewProps, 'sheet'>) => (
  <>
    {sheet.survey.isSample && (
      <SampleDataNotice>Diese Erhebung und ihre Antworten sind erfunden.</SampleDataNotice>
    )}
    {sheet.sheet.returnNote !== '' && (
      <Notice tone="warning" title="Die Leitung hat den Bogen zurückgegeben">
        <p>{sheet.sheet.returnNote}</p>
      </Notice>
    )}
    {sheet.readOnly !== null && <Notice title={sheet.readOnly} />}
    {sheet.readOnly === null && sheet.releases[0] && (
      <Notice title={`Freigabe ${sheet.releases[0].number} gilt weiter`}>
        <p>Was Sie jetzt ändern, zählt erst, wenn die Leitung den Bogen mit einer Begründung neu freigibt.</p>
      </Notice>
    )}
    {sheet.capacity === 'auftrag' && sheet.readOnly === null && (
      <Notice title="Sie tragen für diese Kommune ein">
        <p>
          Für Angaben aus einem Interview. Sobald die Kommune selbst am Bogen schreibt, sehen und ändern Sie
          ihn nicht mehr.
        </p>
      </Notice>
    )}
  </>
);

export function SheetFacts({ sheet, blocks }: Pick<SheetViewProps, 'sheet' | 'blocks'>) {
  const { asked, answered } = totalProgress(blocks);
  const { dueOn } = sheet.survey;
  const [latest] = sheet.releases;
  return (
    <Facts
      items={[
        { label: 'Beantwortet', value: answered, note: `von ${asked}` },
        { label: 'Auffällig', value: standsOut(sheet.findings).length },
        ...(dueOn ? [{ label: 'Frist', value: germanDate(dueOn) }] : []),
        ...(latest
          ? [
              {
                label: `Freigabe ${latest.number}`,
                value: germanDate(germanDay(latest.releasedAt)),
                note: latest.byLabel,
              },
            ]
          : []),
      ]}
    />
  );
}

const BlockTabs = ({ path, blocks, current }: Pick<SheetViewProps, 'path' | 'blocks' | 'current'>) => (
  <TabLinks
    label="Blöcke des Bogens"
    tabs={blocks.map(({ block, answered, asked }) => ({
      label: `${BLOCKS[block]} (${answered}/${asked})`,
      href: `${path}?block=${block}`,
      current: block === current.block,
    }))}
  />
);
