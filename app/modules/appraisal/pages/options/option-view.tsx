import { LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { PageTitle, Panel, Split } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { DescriptionList, Findings, NoValue } from '../../../../ui/text.tsx';
import { optionName } from '../../domain/options/joint-option.ts';
import { optionGaps } from '../../domain/options/option-gaps.ts';
import { optionHints } from '../../domain/options/option-hints.ts';
import { PreferredBadge } from './comparison-table.tsx';
import { ASPECT_GROUPS, type AspectGroup, optionAspects, unbroken } from './option-aspects.ts';
import type { OptionViewProps } from './option-view-props.ts';
import { PreferPanel } from './prefer-panel.tsx';

/** One way to do the task together: what is known, what it lacks, and whether it is preferred. */
export const OptionView = (props: OptionViewProps) => {
  const { path, page, option, message, errors } = props;
  return (
    <>
      <PageTitle
        title={optionName(option)}
        lead={page.project.title}
        badge={option.isPreferred && <PreferredBadge />}
        actions={
          <>
            {page.mayKeep && !option.isRemoved && (
              <LinkButton href={`${path}/${option.number}/bearbeiten`} look="primary" icon="edit">
                Bearbeiten
              </LinkButton>
            )}
            <PrintButton />
          </>
        }
      />
      <ErrorSummary errors={errors} />
      {message !== undefined && <Notice tone="success" title={message} live />}
      {option.isSample && <SampleDataNotice>Diese Option und ihre Zahlen sind erfunden.</SampleDataNotice>}
      {option.isRemoved && (
        <Notice title="Diese Option ist aus dem Vergleich genommen.">
          <p>Auf der Seite der Optionen lässt sie sich zurückholen.</p>
        </Notice>
      )}
      <Split
        main={<Known page={page} option={option} />}
        side={
          <>
            <Lacking page={page} option={option} />
            <PreferPanel {...props} />
          </>
        }
      />
    </>
  );
};

type PartProps = Pick<OptionViewProps, 'page' | 'option'>;

/** One sheet for each kind of question. */
const Known = ({ page, option }: PartProps) => {
  const aspects = optionAspects(page).filter(({ id }) => id !== 'fehlt');
  return (Object.keys(ASPECT_GROUPS) as AspectGroup[]).map((group) => (
    <Panel key={group} title={ASPECT_GROUPS[group]} id={group}>
      <DescriptionList
        stacked
        items={aspects
          .filter((aspect) => aspect.group === group)
          .map(({ label, text }) => ({
            term: unbroken(label),
            value: unbroken(text(option)) || <NoValue spoken="noch offen" />,
          }))}
      />
    </Panel>
  ));
};

/** What it lacks before it can be preferred, and what is worth a second look. */
function Lacking({ page, option }: PartProps) {
  const gaps = optionGaps(
    option,
    page.criteria.map(({ label }) => label),
  );
  const items = [
    ...gaps.map(({ reason }) => ({ tone: 'warning' as const, text: reason })),
    ...optionHints(option).map((text) => ({ tone: 'info' as const, text })),
  ];
  return (
    <Panel title={gaps.length === 0 ? 'Vollständig' : 'Das fehlt noch'} id="luecken">
      {gaps.length === 0 && (
        <p>Alle Angaben liegen vor.{!option.isPreferred && ' Die Option kann bevorzugt werden.'}</p>
      )}
      {items.length > 0 && <Findings items={items} />}
    </Panel>
  );
}
