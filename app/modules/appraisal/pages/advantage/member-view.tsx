import { PrintButton } from '../../../../ui/button.tsx';
import { PageTitle } from '../../../../ui/layout.tsx';
import { SampleNotice, SavedNotice } from './advantage-pages.tsx';
import { DerivationPanel } from './derivation-panel.tsx';
import { FactsForm } from './facts-form.tsx';
import { FormNotes } from './form-state.tsx';
import { MemberFigures } from './member-figures.tsx';
import type { MemberViewProps } from './member-view-props.ts';
import { OutcomeBadge } from './outcome.tsx';

/** One member: what it pays today and together, how that came about, and the form for its figures. */
export function MemberView(props: MemberViewProps) {
  const { page, costs, derivation, form, query } = props;
  return (
    <>
      <PageTitle
        title={costs.name}
        lead={`Prozesskosten, ${page.scene.project.title}`}
        badge={<OutcomeBadge saving={costs.saving} />}
        actions={<PrintButton />}
      />
      {form && <FormNotes form={form} />}
      <SavedNotice query={query} />
      <SampleNotice isSample={page.isSample} hasSampleRates={page.hasSampleRates} />
      <MemberFigures page={page} costs={costs} mayRead={page.reach.seesWork(costs.memberKey)} />
      {derivation && <DerivationPanel derivation={derivation} costs={costs} />}
      {form && <FactsForm {...props} form={form} />}
    </>
  );
}
