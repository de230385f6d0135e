import type { ReactNode } from 'react';
import { germanDate } from '../../../../foundation/german.ts';
import { LinkButton, PrintButton, TextLink } from '../../../../ui/button.tsx';
import { PageTitle } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import type { ComparisonPage } from '../../use-cases/comparison/load-comparison.ts';
import { type ComparisonTab, ComparisonTabs } from './comparison-places.tsx';
import { type ComparisonQuery, comparisonHref } from './comparison-query.ts';
import { ComparisonSample } from './comparison-sample.tsx';

export interface ComparisonHeadProps {
  readonly path: string;
  readonly page: ComparisonPage;
  readonly query: ComparisonQuery;
  readonly tab: ComparisonTab;
  /** In place of files and print; null for none. */
  readonly actions?: ReactNode;
}

/** Title, tabs and notices that every page of a comparison carries. */
export const ComparisonHead = ({ path, page, query, tab, actions }: ComparisonHeadProps) => {
  const { survey } = page;
  return (
    <>
      <PageTitle
        title={`Vergleich: ${survey.title}`}
        lead={`Angaben für ${survey.referenceYear}, so wie die Leitungen sie freigegeben haben.`}
        actions={
          actions === undefined ? (
            <>
              <LinkButton icon="download" href={comparisonHref(`${path}.xlsx`, query, { frage: '' })}>
                Tabelle (Excel)
              </LinkButton>
              <LinkButton icon="download" href={comparisonHref(`${path}.csv`, query, { frage: '' })}>
                CSV
              </LinkButton>
              <PrintButton />
            </>
          ) : (
            actions
          )
        }
      />
      <ComparisonTabs path={path} tab={tab} page={page} />
      <ComparisonSample page={page} />
      <SightNotice path={path} page={page} query={query} />
    </>
  );
};

function SightNotice({ path, page, query }: Pick<ComparisonHeadProps, 'path' | 'page' | 'query'>) {
  const { reach, isPreview, survey } = page;
  if (reach !== 'alles') return null;
  if (isPreview)
    return (
      <Notice title="So sehen es die Mitglieder">
        <p>
          Personal unter drei Personen ist verdeckt und zählt nirgends mit.{' '}
          <TextLink href={comparisonHref(path, query, { sicht: '' })}>Zurück zur vollen Sicht</TextLink>
        </p>
      </Notice>
    );
  return (
    <Notice title={survey.state === 'freigegeben' ? 'Volle Sicht' : 'Noch nicht für alle freigegeben'}>
      <p>
        {survey.state === 'freigegeben'
          ? 'Sie sehen auch Personal unter drei Personen; es zählt hier mit. Die Mitglieder sehen es nicht.'
          : 'Nur Geschäftsstelle und Projektleitung sehen diese Seite mit den Angaben aller. Personal unter drei Personen zählt hier mit.'}{' '}
        <TextLink href={comparisonHref(path, query, { sicht: 'alle' })}>So sehen es die Mitglieder</TextLink>
      </p>
    </Notice>
  );
}

/** "gezählt zum 31.12.2024" */
export function countedOn({ members }: Pick<ComparisonPage, 'members'>): string {
  const days = [...new Set(members.flatMap(({ population }) => population?.asOf ?? []))].toSorted();
  return days.length === 0
    ? 'keine Einwohnerzahlen hinterlegt'
    : `Einwohner zum ${days.map(germanDate).join(', ')}`;
}
