import { germanCount } from '../../../../foundation/german.ts';
import { Button, LinkButton, PrintButton, TextLink } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { Findings } from '../../../../ui/text.tsx';
import { optionName, shownOptions } from '../../domain/options/joint-option.ts';
import type { OptionsPage } from '../../use-cases/options/load-options.ts';
import { AppraisalTabs } from '../appraisal-places.tsx';
import { ComparisonTable } from './comparison-table.tsx';

export interface OptionsViewProps {
  /** Address of the appraisal's first page. */
  readonly path: string;
  readonly page: OptionsPage;
  readonly message: string | undefined;
  /** Why an act was refused. */
  readonly problem: string | undefined;
}

/** The ways to do the task together, side by side. */
export function OptionsView({ path, page, message, problem }: OptionsViewProps) {
  const own = `${path}/optionen`;
  const shown = shownOptions(page.options);
  return (
    <>
      <PageTitle
        title={page.project.title}
        lead="Optionen: wer die Aufgabe gemeinsam erledigen könnte, in welcher Rechtsform und mit welchem Aufwand."
        actions={
          <>
            {page.mayKeep && shown.length > 0 && (
              <LinkButton href={`${own}/neu`} look="primary" icon="add">
                Option hinzufügen
              </LinkButton>
            )}
            {shown.length > 0 && <PrintButton />}
          </>
        }
      />
      <AppraisalTabs path={path} page="optionen" />
      {message !== undefined && <Notice tone="success" title={message} live />}
      {problem !== undefined && <Notice tone="danger" title={problem} live />}
      {shown.some(({ isSample }) => isSample) && (
        <SampleDataNotice>Diese Optionen und ihre Zahlen sind erfunden.</SampleDataNotice>
      )}
      {shown.length === 0 ? <NoOptions own={own} page={page} /> : <Compared own={own} page={page} />}
      <Removed own={own} page={page} />
    </>
  );
}

interface PartProps {
  readonly own: string;
  readonly page: OptionsPage;
}

function NoOptions({ own, page }: PartProps) {
  return (
    <Panel>
      <EmptyState
        level={2}
        title="Noch keine Option"
        action={page.mayKeep ? <Begin own={own} page={page} /> : undefined}
      >
        {page.mayKeep
          ? 'Beginnen Sie mit den üblichen vier Formen oder mit einer eigenen Option.'
          : 'Sobald Projektleitung oder Geschäftsstelle die erste Option eintragen, steht hier der Vergleich.'}
      </EmptyState>
    </Panel>
  );
}

const Begin = ({ own, page }: PartProps) => (
  <>
    {page.options.length === 0 && (
      <Form action={`${own}/uebernehmen`}>
        <FormButtons>
          <Button type="submit" look="primary">
            {page.comparison ? 'Formen und Punkte des Bündels übernehmen' : 'Mit vier Formen beginnen'}
          </Button>
        </FormButtons>
      </Form>
    )}
    <p>
      <TextLink href={`${own}/neu`} icon="add">
        Eigene Option eintragen
      </TextLink>
    </p>
  </>
);

const Compared = (props: PartProps) => (
  <>
    <Preferred {...props} />
    <SideBySide {...props} />
  </>
);

function Preferred({ own, page }: PartProps) {
  const preferred = page.options.find(({ isPreferred }) => isPreferred);
  return (
    <Panel title="Bevorzugt wird" id="bevorzugt">
      <div className="gw-stack">
        {preferred ? (
          <p>
            <TextLink href={`${own}/${preferred.number}`}>{optionName(preferred)}</TextLink>
            <br />
            {preferred.preferredReason}
          </p>
        ) : (
          <p>
            Noch keine Option wird bevorzugt.{' '}
            {page.mayKeep &&
              'Öffnen Sie die Option, die Sie vorziehen; dort steht, was ihr noch fehlt, und die Schaltfläche dafür.'}
          </p>
        )}
        {page.hints.length > 0 && <Findings items={page.hints.map((text) => ({ tone: 'warning', text }))} />}
      </div>
    </Panel>
  );
}

const SideBySide = ({ own, page }: PartProps) => (
  <Panel
    title={`Gegenüberstellung: ${germanCount(shownOptions(page.options).length, 'Option', 'Optionen')}`}
    id="gegenueberstellung"
    flush
    aside={
      <span className="gw-actions gw-screen-only">
        <TextLink href={`${own}.xlsx`} icon="download">
          Excel
        </TextLink>
        <TextLink href={`${own}.csv`} icon="download">
          CSV
        </TextLink>
      </span>
    }
  >
    <ComparisonTable path={own} page={page} />
    <PanelFoot>
      Punkte zusammen: Gewicht mal Punkte, geteilt durch die Summe der Gewichte. Eine Option, der eine
      Bewertung fehlt, bekommt noch keinen Platz.{' '}
      {page.comparison
        ? 'Kriterien und Gewichte stammen aus dem Vergleich des Bündels.'
        : 'Kriterien sind die üblichen Ziele der Zusammenarbeit.'}
    </PanelFoot>
  </Panel>
);

/** Taken out of the comparison; whoever keeps it can take them back. */
function Removed({ own, page }: PartProps) {
  const removed = page.options.filter(({ isRemoved }) => isRemoved);
  if (!page.mayKeep || removed.length === 0) return null;
  return (
    <Panel title="Entfernte Optionen" id="entfernt" className="gw-screen-only">
      <div className="gw-stack">
        {removed.map((option) => (
          <Form key={option.number} action={`${own}/${option.number}/zurueckholen`}>
            <FormButtons>
              <span>{optionName(option)}</span>
              <Button type="submit">
                Zurückholen<span className="kern-sr-only"> {optionName(option)}</span>
              </Button>
            </FormButtons>
          </Form>
        ))}
      </div>
    </Panel>
  );
}
