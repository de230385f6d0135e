import { germanDate } from '../../../../foundation/german.ts';
import { SampleDataBadge } from '../../../../ui/badge.tsx';
import { EmptyState, Panel } from '../../../../ui/layout.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { RECIPIENT_GROUPS } from '../../domain/information/recipient-group.ts';
import type { StaffAddress } from '../../domain/information/staff-address.ts';

export const HistoryPanel = ({ addresses }: { readonly addresses: readonly StaffAddress[] }) => (
  <Panel title="Bisher eingetragen" id="verlauf">
    {addresses.length === 0 ? (
      <EmptyState icon="inbox" title="Noch nichts eingetragen">
        Ohne Postfach informiert die Kommune selbst und legt den Nachweis ab.
      </EmptyState>
    ) : (
      <DescriptionList
        items={addresses.toReversed().map(({ group, validFrom, exists, address, isSample }) => ({
          term: `Ab ${germanDate(validFrom)}, ${RECIPIENT_GROUPS[group]}`,
          value: (
            <>
              {exists ? address || 'kein Postfach' : 'gibt es nicht'} {isSample && <SampleDataBadge />}
            </>
          ),
        }))}
        stacked
      />
    )}
  </Panel>
);
