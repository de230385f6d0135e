import { LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { Facts, PageTitle } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { ASPECTS, type Aspect } from '../../domain/advantage/criterion.ts';
import { AppraisalTabs } from '../appraisal-places.tsx';
import { SampleNotice, SavedNotice } from './advantage-pages.tsx';
import { AspectPanel } from './aspect-panel.tsx';
import { criteriaFacts } from './criteria-facts.ts';
import type { CriteriaViewProps } from './criteria-view-props.ts';
import { criterionRows } from './criterion-row.ts';
import { NoCriteria } from './no-criteria.tsx';
import { RemovedCriteria } from './removed-criteria.tsx';
import { ScoresPanel } from './scores-panel.tsx';

/** What speaks for doing it together and what against, criterion by criterion. */
export function CriteriaView({ path, page, query, problem }: CriteriaViewProps) {
  const { scene, reach } = page;
  const base = `${path}/kriterien`;
  const rows = criterionRows(page);
  return (
    <>
      <PageTitle
        title={scene.project.title}
        lead="Kriterien von 1 (sehr schlecht) bis 5 (sehr gut), allein und gemeinsam. Gezeigt sind der Median und in Klammern der kleinste Wert; wer nicht bewertet hat, zählt nicht mit."
        actions={
          <>
            {reach.mayWrite && page.criteria.length > 0 && (
              <LinkButton icon="add" href={`${base}/neu`}>
                Kriterium anlegen
              </LinkButton>
            )}
            <PrintButton />
          </>
        }
      />
      <AppraisalTabs path={path} page="kriterien" />
      <SavedNotice query={query} />
      {problem !== '' && <Notice tone="danger" title={problem} live />}
      <SampleNotice isSample={page.isSample} />
      {page.criteria.length === 0 ? (
        <NoCriteria base={base} reach={reach} />
      ) : (
        <>
          <Facts items={criteriaFacts(rows)} />
          {(Object.keys(ASPECTS) as Aspect[]).map((aspect) => (
            <AspectPanel
              key={aspect}
              base={base}
              aspect={aspect}
              rows={rows.filter(({ criterion }) => criterion.aspect === aspect)}
              page={page}
            />
          ))}
          <ScoresPanel base={base} page={page} />
          {reach.mayWrite && <RemovedCriteria base={base} page={page} />}
        </>
      )}
    </>
  );
}
