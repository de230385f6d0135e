import { germanDecimal, germanEuro } from '../../../../foundation/german.ts';
import { Facts } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { memberNote } from '../../domain/advantage/advantage-of.ts';
import { postsText } from '../../domain/advantage/explain-member.ts';
import type { MemberViewProps } from './member-view-props.ts';
import { savingText } from './outcome.tsx';

export function MemberFigures({
  page,
  costs,
  mayRead,
}: Pick<MemberViewProps, 'page' | 'costs'> & { readonly mayRead: boolean }) {
  const { today, pooled, saving, percent, staffing } = costs;
  if (today === null)
    return (
      <Notice tone="info" title="Noch kein Ergebnis">
        <p>{memberNote(costs, page.costs)}</p>
      </Notice>
    );
  return (
    <>
      <Facts
        items={[
          { label: 'Heute im Jahr', value: germanEuro(today.total) },
          { label: 'Gemeinsam im Jahr', value: pooled ? germanEuro(pooled.total) : 'offen' },
          { label: 'Ersparnis', value: savingText(saving), note: percent && `${germanDecimal(percent)} %` },
          ...(mayRead && staffing
            ? [
                {
                  label: 'Stellen heute',
                  value: postsText(staffing.posts),
                  note: deputyText(staffing.hasDeputy),
                },
              ]
            : []),
        ]}
      />
      {pooled === null && (
        <Notice tone="info">
          <p>{memberNote(costs, page.costs)}</p>
        </Notice>
      )}
    </>
  );
}

const deputyText = (hasDeputy: boolean | null): string =>
  hasDeputy === null ? '' : hasDeputy ? 'Vertretung gesichert' : 'Vertretung nicht gesichert';
