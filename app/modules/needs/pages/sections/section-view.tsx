import { germanDate } from '../../../../foundation/german.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import type { OpenSection } from '../../use-cases/sections/open-section.ts';
import { type RefusedPage, SheetPages } from '../answers/sheet-pages.tsx';
import type { SheetPage, SheetQuery } from '../answers/sheet-query.ts';

export interface SectionViewProps {
  readonly path: string;
  readonly open: OpenSection;
  readonly query: SheetQuery;
  readonly page: SheetPage;
  readonly message?: string | undefined;
  readonly errors?: readonly FieldError[];
  readonly refused?: RefusedPage;
}

/** The tasks of a section, page by page; nothing of the rest of the sheet or the alliance. */
export function SectionView({ path, open, query, page, message, errors = [], refused }: SectionViewProps) {
  const { round, member, section, readOnly } = open;
  return (
    <>
      <PageTitle title={`${section.office}: ${round.title}`} lead={`Angaben für ${member.name}`} />
      {round.isSample && <SampleDataNotice>{round.note}</SampleDataNotice>}
      {message && (
        <Notice tone="success" live>
          {message}
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      {readOnly !== null && <Notice tone="info">{readOnly}</Notice>}
      <Panel title="Worum es geht" id="worum">
        <DescriptionList stacked items={factsOf(open)} />
      </Panel>
      <SheetPages sheet={open} path={path} query={query} page={page} refused={refused} />
      {readOnly === null && (
        <Panel title="Fertig?" id="fertig">
          <div className="gw-stack">
            <p>
              Speichern Sie zuerst diese Seite. Bis zum Abgeben können Sie so oft speichern und mit demselben
              Link zurückkommen, wie Sie möchten.
            </p>
            <p>
              <LinkButton href={`${path}/abgeben`} icon="send">
                Abschnitt abgeben
              </LinkButton>
            </p>
          </div>
        </Panel>
      )}
    </>
  );
}

function factsOf({ section, round, answers }: OpenSection) {
  const dueOn = section.dueOn ?? round.dueOn;
  const given = [...answers.values()].filter(({ answer }) => answer !== null).length;
  return [
    { term: 'Bis wann', value: dueOn === null ? 'keine Frist' : germanDate(dueOn) },
    { term: 'Beantwortet', value: `${given} von ${answers.size} Aufgaben` },
    ...(section.note === '' ? [] : [{ term: 'Hinweis Ihrer Hauptverwaltung', value: section.note }]),
    {
      term: 'Wer das sieht',
      value: 'Bis zur Freigabe der Abfrage nur Ihre eigene Kommune; freigegeben wird von der Leitung.',
    },
  ];
}
