import type { ReactNode } from 'react';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer, PageView } from '../../../../platform/http/page-route.ts';
import { SampleDataNotice } from '../../../../ui/notice.tsx';
import type { InformationPage } from '../../use-cases/information/load-information.ts';
import { appraisalCrumbs, appraisalPath, PLACE } from '../appraisal-places.tsx';

type Project = Pick<InformationPage['scene']['project'], 'slug' | 'title' | 'isSample'>;

/** Address of the information pages of a project. */
export const informationPath = (
  call: Pick<AllianceCall, 'alliance'>,
  project: Pick<Project, 'slug'>,
): string => `${appraisalPath(call, project)}/information`;

/** A page below the information of a project: its crumbs, the notice on made-up projects, and what it shows. */
export function informationPage(
  call: AllianceCall,
  project: Project,
  { title, status = 200, isTop = false }: { title: string; status?: PageView['status']; isTop?: boolean },
  body: ReactNode,
): PageAnswer {
  const above = appraisalCrumbs(call, project, '').slice(0, -1);
  const list = { label: 'Information', href: informationPath(call, project) };
  return {
    kind: 'page',
    status,
    title: `${title}: ${project.title}`,
    ...PLACE,
    crumbs: isTop ? [...above, { label: 'Information' }] : [...above, list, { label: title }],
    body: (
      <>
        {project.isSample && (
          <SampleDataNotice>Dieses Projekt und seine Informationen sind erfunden.</SampleDataNotice>
        )}
        {body}
      </>
    ),
  };
}

export const notThere = (status: 403 | 404 = 404): PageAnswer => errorPage(status);
