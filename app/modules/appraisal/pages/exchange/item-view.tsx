import { germanList } from '../../../../foundation/german.ts';
import { PageTitle } from '../../../../ui/layout.tsx';
import { Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { EXCHANGE_KINDS } from '../../domain/exchange/exchange-item.ts';
import { ItemActs } from './item-acts.tsx';
import { ItemBadge } from './item-badge.tsx';
import { ItemContent } from './item-content.tsx';
import type { ItemViewProps } from './item-view-props.ts';
import { OriginPanel } from './origin-panel.tsx';

/** One thing that others may reuse, with its origin and licence. */
export function ItemView({ path, library, page, message }: ItemViewProps) {
  const { item, leftOut, named, mayKeep } = page;
  return (
    <>
      <PageTitle
        title={item.title}
        lead={`${EXCHANGE_KINDS[item.content.kind]}, Aufgabenfeld ${item.field}`}
        badge={<ItemBadge item={item} />}
        actions={<ItemActs path={path} page={page} />}
      />
      {message !== undefined && <Notice tone="success" title={message} live />}
      {item.isSample && <SampleDataNotice>Dieser Eintrag ist erfunden.</SampleDataNotice>}
      {item.state === 'zurueckgezogen' && (
        <Notice tone="warning" title="Zurückgezogen">
          <p>{item.withdrawnReason}</p>
        </Notice>
      )}
      {mayKeep && named.length > 0 && item.state === 'entwurf' && (
        <Notice tone="warning" title="Der Text nennt Kommunen">
          <p>
            {germanList(named)}. Weggelassen werden nur Zahlen. Prüfen Sie, ob die genannten Kommunen
            einverstanden sind, oder schreiben Sie es ohne Namen.
          </p>
        </Notice>
      )}
      <ItemContent content={item.content} leftOut={leftOut} mayKeep={mayKeep} />
      <OriginPanel page={page} library={library} />
    </>
  );
}
