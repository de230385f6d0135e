import type { PageView } from '../../../../platform/http/page-route.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { PLACE } from '../undertakings/project-places.tsx';

/** In place of an act on stages by someone who neither leads the project nor works for the office. */
export const refuseKeeper = (project: string, what = 'Stufen'): PageView => ({
  kind: 'page',
  status: 403,
  title: 'Nicht erlaubt',
  ...PLACE,
  body: (
    <>
      <PageTitle title="Nicht erlaubt" />
      <Panel>
        <EmptyState
          icon="lock"
          title={`${what} führen die Projektleitung und die Geschäftsstelle`}
          level={2}
          action={<LinkButton href={project}>Zum Projekt</LinkButton>}
        >
          Bitten Sie eine der beiden um die Änderung.
        </EmptyState>
      </Panel>
    </>
  ),
});
