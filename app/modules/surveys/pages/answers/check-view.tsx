import { LinkButton, PrintButton, TextLink } from '../../../../ui/button.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice } from '../../../../ui/notice.tsx';
import { Findings } from '../../../../ui/text.tsx';
import { changesBetween } from '../../domain/answers/changes-between.ts';
import { type Finding, hindrances } from '../../domain/answers/finding.ts';
import { BLOCKS } from '../../domain/questionnaire/question.ts';
import { type BlockProgress, blockProgress } from '../../domain/sheet/sheet-progress.ts';
import type { OpenSheet } from '../../use-cases/answers/open-sheet.ts';
import { AnswerTable, readAnswers } from './answer-table.tsx';
import { DifferenceTable } from './difference-table.tsx';
import { findingLine } from './question-fields.tsx';
import { fieldNames } from './sheet-form.ts';
import { SheetFacts, SheetNotices, StateBadge } from './sheet-view.tsx';
import { StepForms, type StepTyped } from './step-forms.tsx';

export interface CheckViewProps {
  readonly sheet: OpenSheet;
  readonly path: string;
  readonly errors: readonly FieldError[];
  readonly typed: StepTyped;
  readonly message: string | undefined;
}

/** Everything a sheet says and all that stands out in it, before it is handed on or released. */
export function CheckView({ sheet, path, errors, typed, message }: CheckViewProps) {
  const blocks = blockProgress(sheet.questionnaire, sheet.answers, sheet.notAsked);
  return (
    <>
      <PageTitle
        title={`Bogen ${sheet.member.member.name} prüfen`}
        lead={`${sheet.survey.title}, Angaben für ${sheet.survey.referenceYear}`}
        badge={<StateBadge state={sheet.sheet.state} />}
        actions={
          <>
            <LinkButton icon="chevronLeft" href={path}>
              Zum Bogen
            </LinkButton>
            <PrintButton />
          </>
        }
      />
      <ErrorSummary errors={errors} />
      {message !== undefined && <Notice tone="success" live title={message} />}
      <SheetNotices sheet={sheet} />
      <SheetFacts sheet={sheet} blocks={blocks} />
      <FindingsPanel findings={sheet.findings} blocks={blocks} path={path} />
      <StepForms sheet={sheet} path={path} errors={errors} typed={typed} />
      <ChangesPanel sheet={sheet} />
      {blocks.map(({ block, questions }) => (
        <Panel key={block} title={BLOCKS[block]} id={`block-${block}`} flush>
          <AnswerTable
            caption={`Antworten im Block ${BLOCKS[block]}`}
            rows={readAnswers(questions, sheet)}
            fileHref={(key) => `${path}/datei/${key}`}
            showsOrigin
          />
        </Panel>
      ))}
    </>
  );
}

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly blocks: readonly BlockProgress[];
  readonly path: string;
}

function FindingsPanel({ findings, blocks, path }: FindingsProps) {
  if (findings.length === 0)
    return (
      <Notice tone="success" title="Nichts fällt auf">
        <p>Alle nötigen Fragen sind beantwortet, und die Angaben passen zusammen.</p>
      </Notice>
    );
  const open = hindrances(findings).length;
  return (
    <Panel title={open === 0 ? 'Hinweise' : 'Zu klären'} id="auffaellig">
      <div className="gw-stack">
        {findings.some(({ kind }) => kind === 'fehlt') && (
          <p>Wo Sie keine Angabe machen können, genügt ein Grund in der Bemerkung.</p>
        )}
        {blocks.map((progress) => (
          <BlockFindings key={progress.block} progress={progress} findings={findings} path={path} />
        ))}
      </div>
    </Panel>
  );
}

function BlockFindings({
  progress: { block, questions },
  findings,
  path,
}: {
  readonly progress: BlockProgress;
  readonly findings: readonly Finding[];
  readonly path: string;
}) {
  const own = findings.filter(({ question }) => questions.some(({ key }) => key === question));
  if (own.length === 0) return null;
  return (
    <div>
      <h3 className="gw-h3">{BLOCKS[block]}</h3>
      <Findings
        items={own.map((finding) => ({
          ...findingLine(finding),
          text: (
            <>
              {finding.kind === 'fehlt' ? finding.sentence : findingLine(finding).text}{' '}
              <TextLink href={`${path}?block=${block}#${fieldNames(finding.question).question}`}>
                Zur Frage
                <span className="kern-sr-only">
                  : {questions.find(({ key }) => key === finding.question)?.label}
                </span>
              </TextLink>
            </>
          ),
        }))}
      />
    </div>
  );
}

/** What is different from the release that counts, while a new one is prepared. */
function ChangesPanel({ sheet }: { readonly sheet: OpenSheet }) {
  const [latest] = sheet.releases;
  if (!latest || sheet.sheet.state === 'freigegeben') return null;
  const changes = changesBetween(sheet.questionnaire, latest.answers, sheet.answers);
  if (changes.length === 0)
    return <Notice title={`Seit Freigabe ${latest.number} ist noch nichts geändert`} />;
  return (
    <Panel title={`Geändert seit Freigabe ${latest.number}`} id="geaendert" flush>
      <DifferenceTable changes={changes} before={`Freigabe ${latest.number}`} after="Jetzt" />
    </Panel>
  );
}
