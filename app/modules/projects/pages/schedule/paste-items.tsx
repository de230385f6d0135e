import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { TextArea } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import type { CheckedItem } from '../../domain/schedule/check-item.ts';
import { proposeItems } from '../../domain/schedule/propose-items.ts';
import { readPastedItems } from '../../domain/schedule/read-pasted-items.ts';
import { addItems } from '../../use-cases/schedule/change-items.ts';
import type { SchedulePage } from '../../use-cases/schedule/load-schedule.ts';
import { PLACE } from '../undertakings/project-places.tsx';
import { keepingSchedule } from './keep-schedule.tsx';
import { ProposalView } from './proposal-view.tsx';
import { calledPath, reasonsOf, scheduleCrumbs, schedulePath } from './schedule-places.ts';

/** GET …/ablaufplan/einfuegen */
export const showPaste = (call: AllianceCall): Promise<PageAnswer> =>
  keepingSchedule(call, (page) => pasteView(call, page, '', []));

/** POST …/ablaufplan/einfuegen */
export async function submitPaste(call: AllianceCall): Promise<PageAnswer> {
  const text = (await call.form()).get('tabelle') ?? '';
  return keepingSchedule(call, async (page) => {
    const read = readPastedItems(text, page.owners, page.facts);
    if (!read.ok) return pasteView(call, page, text, read.error);
    const problems = await add(call, read.value);
    return problems === null ? saved(call) : pasteView(call, page, text, problems);
  });
}

/** GET …/ablaufplan/vorschlag */
export const showProposal = (call: AllianceCall): Promise<PageAnswer> =>
  keepingSchedule(call, (page) => proposalView(call, page, []));

/** POST …/ablaufplan/vorschlag */
export const submitProposal = (call: AllianceCall): Promise<PageAnswer> =>
  keepingSchedule(call, async (page) => {
    const problems = await add(call, proposalOf(page));
    return problems === null ? saved(call) : proposalView(call, page, problems);
  });

/** The standard's steps; where the stages have no days, from the start of the project on, or today if that is past. */
const proposalOf = ({ stages, template, facts }: SchedulePage): readonly CheckedItem[] =>
  proposeItems(stages, {
    stepsOf: (key) => template?.stages.find((stage) => stage.key === key)?.steps ?? [],
    beginsOn: facts.beginsOn !== null && facts.beginsOn > facts.today ? facts.beginsOn : facts.today,
  });

/** Null where all were added; otherwise the reasons. */
async function add(call: AllianceCall, items: readonly CheckedItem[]): Promise<readonly string[] | null> {
  const { services, alliance, principal, params } = call;
  const result = await addItems(services, alliance, { slug: params['slug'] ?? '', principal }, items);
  if (result.ok) return null;
  return (
    reasonsOf(result.error)?.map(({ message }) => message) ?? ['Dieses Projekt können Sie nicht ändern.']
  );
}

const saved = (call: AllianceCall): PageAnswer => ({
  kind: 'redirect',
  to: `${calledPath(call)}?meldung=hinzugefuegt`,
});

const pasteView = (
  call: AllianceCall,
  page: SchedulePage,
  text: string,
  problems: readonly string[],
): PageAnswer => ({
  kind: 'page',
  status: problems.length > 0 ? 422 : 200,
  title: 'Mehrere Termine einfügen',
  ...PLACE,
  crumbs: scheduleCrumbs(call, page.undertaking, 'Mehrere einfügen'),
  body: (
    <>
      <PageTitle title="Mehrere Termine einfügen" lead={`Ablaufplan ${page.undertaking.title}`} />
      <ErrorSummary errors={problems.map((message) => ({ field: 'tabelle', label: 'Tabelle', message }))} />
      <Panel>
        <Form action={`${schedulePath(call, page.undertaking)}/einfuegen`}>
          <FormRow>
            <TextArea
              id="tabelle"
              name="tabelle"
              label="Tabelle"
              rows={10}
              value={text}
              error={problems[0]}
              hint="Aus Excel kopiert oder mit Semikolon getrennt: Bezeichnung; von; bis; Kommune; Stelle; Nummer der Stufe. Was fehlt, bleibt leer; ohne „bis“ wird es ein Meilenstein. Gespeichert wird nur, wenn alle Zeilen stimmen."
            />
          </FormRow>
          <FormButtons>
            <Button type="submit" look="primary">
              Termine einfügen
            </Button>
            <LinkButton href={schedulePath(call, page.undertaking)}>Abbrechen</LinkButton>
          </FormButtons>
        </Form>
      </Panel>
    </>
  ),
});

const proposalView = (call: AllianceCall, page: SchedulePage, problems: readonly string[]): PageAnswer => ({
  kind: 'page',
  status: problems.length > 0 ? 422 : 200,
  title: 'Vorschlag aus den Stufen',
  ...PLACE,
  crumbs: scheduleCrumbs(call, page.undertaking, 'Vorschlag'),
  body: (
    <ProposalView
      plan={schedulePath(call, page.undertaking)}
      title={page.undertaking.title}
      items={proposalOf(page)}
      problems={problems}
    />
  ),
});
