import { germanCount, germanDate } from '../../../../foundation/german.ts';
import { Button, LinkButton, TextLink } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { differsFrom } from '../../domain/schedule/schedule.ts';
import type { SchedulePage } from '../../use-cases/schedule/load-schedule.ts';

interface BaselinePanelProps {
  readonly base: string;
  readonly plan: string;
  readonly page: SchedulePage;
}

/** Which plan binds, which one is with the members, and what comes next. */
export function BaselinePanel({ base, plan, page }: BaselinePanelProps) {
  return (
    <Panel title="Verbindlicher Plan" id="verbindlich">
      <DescriptionList items={[...bindingLines(page), ...askedLines(base, page)]} />
      {page.mayKeep && <NextAct plan={plan} page={page} />}
    </Panel>
  );
}

const bindingLines = ({ binding, baselines }: SchedulePage) => [
  {
    term: 'Vereinbart',
    value: binding?.agreedOn
      ? `am ${germanDate(binding.agreedOn)}, Plan ${binding.number} mit ${germanCount(binding.items.length, 'Termin', 'Terminen')}`
      : 'noch nicht',
  },
  ...baselines
    .filter(({ agreedOn, number }) => agreedOn !== null && number !== binding?.number)
    .map(({ number, agreedOn }) => ({
      term: `Früherer Plan ${number}`,
      value: agreedOn === null ? '' : `vereinbart am ${germanDate(agreedOn)}`,
    })),
];

function askedLines(base: string, { asked }: SchedulePage) {
  if (asked === null) return [];
  const { parties } = asked.document;
  const agreed = parties.filter(({ isBound }) => isBound).length;
  const out = parties.filter(({ state }) => state === 'nimmt-nicht-teil').length;
  return [
    {
      term: 'Zur Abstimmung',
      value: (
        <>
          <TextLink href={`${base}${asked.document.path}`}>
            Plan {asked.baseline.number} vom {germanDate(asked.baseline.askedOn)}
          </TextLink>
          {`, ${agreed} von ${parties.length - out} zugestimmt`}
        </>
      ),
    },
  ];
}

function NextAct({
  plan,
  page: { asked, binding, deviations, items },
}: {
  readonly plan: string;
  readonly page: SchedulePage;
}) {
  if (asked !== null) {
    const isClosed = asked.document.document.state !== 'im-umlauf';
    if (isClosed)
      return (
        <>
          {asked.isOutdated && (
            <p>
              Der Plan wurde seit dem Versand geändert. Verbindlich wird, was die Kommunen gelesen haben; die
              Änderungen bleiben als Abweichung sichtbar.
            </p>
          )}
          <Form action={`${plan}/verbindlich`}>
            <FormButtons>
              <Button type="submit" look="primary">
                Plan verbindlich machen
              </Button>
            </FormButtons>
          </Form>
        </>
      );
    return asked.isOutdated ? (
      <>
        <p>Der Plan wurde seit dem Versand geändert. Die Kommunen stimmen über die versandte Fassung ab.</p>
        <div className="gw-actions">
          <LinkButton href={`${plan}/fassung`}>Neue Fassung senden</LinkButton>
        </div>
      </>
    ) : null;
  }
  if (deviations.length === 0) return null;
  return binding && !differsFrom(items, binding) ? (
    <p>Der Plan ist, wie er vereinbart wurde.</p>
  ) : (
    <div className="gw-actions">
      <LinkButton href={`${plan}/abstimmen`}>Zur Abstimmung geben</LinkButton>
    </div>
  );
}
