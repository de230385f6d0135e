import { Button } from '../../../../ui/button.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import type { SchedulePage } from '../../use-cases/schedule/load-schedule.ts';

/** What was taken out of the plan, each with its way back; nothing where nothing was. */
export function RemovedItems({ plan, page }: { readonly plan: string; readonly page: SchedulePage }) {
  const removed = page.items.filter(({ isRemoved }) => isRemoved);
  if (removed.length === 0 || !page.mayKeep) return null;
  return (
    <Panel title="Aus dem Plan genommen" id="entfernt">
      <Disclosure summary={`${removed.length} anzeigen`}>
        <ul className="gw-list">
          {removed.map(({ id, title }) => (
            <li key={id}>
              <form method="post" action={`${plan}/${id}/zurueckholen`} className="gw-actions">
                <span>{title}</span>
                <Button type="submit" look="tertiary" aria-label={`${title} zurückholen`}>
                  Zurückholen
                </Button>
              </form>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Panel>
  );
}
