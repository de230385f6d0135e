import { PageTitle } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { stripMemberData } from '../../domain/exchange/strip-member-data.ts';
import { errorsOf } from './exchange-places.tsx';
import { ItemContent } from './item-content.tsx';
import { LicenceForm } from './licence-form.tsx';
import type { ReleaseViewProps } from './release-view-props.ts';

/** What others will see, under which licence. */
export function ReleaseView({ path, page: { item, named }, draft, refusals }: ReleaseViewProps) {
  const errors = errorsOf(refusals);
  const { content, leftOut } = stripMemberData(item.content);
  return (
    <>
      <PageTitle
        title={`Freigeben: ${item.title}`}
        lead="So sehen es alle Mitglieder, und so kann es als Blaupause an andere Verbünde gehen."
      />
      <ErrorSummary errors={errors} />
      {item.isSample && <SampleDataNotice>Dieser Eintrag ist erfunden.</SampleDataNotice>}
      {named.length > 0 && (
        <Notice tone="warning" title="Der Text nennt Kommunen">
          <p>{named.join(', ')}. Geben Sie ihn nur frei, wenn die genannten Kommunen einverstanden sind.</p>
        </Notice>
      )}
      <ItemContent content={content} leftOut={leftOut} mayKeep={false} />
      <LicenceForm path={path} item={item} draft={draft} errors={errors} />
    </>
  );
}
