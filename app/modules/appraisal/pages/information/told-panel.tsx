import { germanDate } from '../../../../foundation/german.ts';
import { EmptyState, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { StateMatrix } from '../../../../ui/state-matrix.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import { GROUP_KEYS, RECIPIENT_GROUPS } from '../../domain/information/recipient-group.ts';
import { markOf } from './information-words.tsx';
import type { NoticeViewProps } from './notice-view-props.ts';

export function ToldPanel({ path, page: { shown } }: Pick<NoticeViewProps, 'path' | 'page'>) {
  const { members, duties } = shown;
  return (
    <Panel title="Wer informiert ist" id="nachweise" flush>
      {members.length === 0 ? (
        <EmptyState icon="groups" title="Keine Zeile für Ihre Verwaltung">
          Ihre Kommune war am Tag des Versands nicht beteiligt. Fragen Sie bei Bedarf die Geschäftsstelle.
        </EmptyState>
      ) : (
        <StateMatrix
          caption="Kommunen und Gruppen mit dem Stand der Information"
          corner="Kommune"
          columns={GROUP_KEYS.map((group) => ({ id: group, label: SHORT[group] }))}
          endColumns={[]}
          rows={members.map(({ memberKey, name, standings }) => ({
            id: memberKey,
            label: name,
            href: `${path}/kommune/${memberKey}`,
            absent: 'nicht gefragt',
            ends: [],
            cells: GROUP_KEYS.map((group) =>
              standings.filter(({ delivery }) => delivery.group === group).map(markOf),
            ),
          }))}
        />
      )}
      <PanelFoot>
        <Disclosure summary="Bis wann, und warum?">
          <ul className="gw-list">
            {duties.map(({ group, dueOn, reason, source }) => (
              <li key={group}>
                {RECIPIENT_GROUPS[group]}
                {dueOn === null ? ': ' : ` bis ${germanDate(dueOn)}: `}
                {reason} {source !== null && `(${source})`}
              </li>
            ))}
          </ul>
        </Disclosure>
      </PanelFoot>
    </Panel>
  );
}

/** Headers of narrow columns, with breaks set by hand. */
const SHORT: Readonly<Record<(typeof GROUP_KEYS)[number], string>> = {
  beschaeftigte: 'Beschäftigte',
  personalrat: 'Personalrat',
  gleichstellung: 'Gleich\u00adstellungs\u00adbeauftragte',
  schwerbehinderung: 'Schwer\u00adbehinderten\u00advertretung',
};
