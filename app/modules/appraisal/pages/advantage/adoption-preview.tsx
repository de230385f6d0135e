import { germanCount } from '../../../../foundation/german.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { EmptyState, Panel } from '../../../../ui/layout.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { ADOPTION_COLUMNS, type AdoptionRow } from './adoption-columns.tsx';
import { AdoptionProblems } from './adoption-problems.tsx';
import type { AdoptionViewProps } from './adoption-view-props.ts';

export function AdoptionPreview({ path, back, page, chosen }: AdoptionViewProps) {
  const ready = page.plans.filter(({ figures, problems }) => figures.length > 0 && problems.length === 0);
  const rows = ready.flatMap(({ memberKey, name, figures }): AdoptionRow[] =>
    figures.map((figure) => ({ ...figure, memberKey, name })),
  );
  return (
    <Panel title="Was sich ändert" id="was-sich-aendert" flush>
      {rows.length === 0 ? (
        <EmptyState title="Es ändert sich nichts">
          Ordnen Sie oben eine Frage zu. Was schon so im Modell steht, wird nicht noch einmal übernommen.
        </EmptyState>
      ) : (
        <DataTable
          caption="Angaben, die sich ändern"
          columns={ADOPTION_COLUMNS}
          rows={rows}
          rowKey={({ memberKey, label }) => `${memberKey} ${label}`}
          cards
        />
      )}
      <div className="gw-panel-foot">
        <AdoptionProblems plans={page.plans} />
        {rows.length > 0 && (
          <Form action={path} hidden={{ ...chosen, erhebung: page.survey?.slug ?? '', stand: page.stamp }}>
            <FormRow>
              <p>
                Frühere Angaben bleiben im Protokoll. Woher die neuen stammen, steht dann bei der Kommune.
              </p>
            </FormRow>
            <FormButtons>
              <Button type="submit" look="primary">
                Für {germanCount(ready.length, 'Kommune', 'Kommunen')} übernehmen
              </Button>
              <LinkButton href={back}>Abbrechen</LinkButton>
            </FormButtons>
          </Form>
        )}
      </div>
    </Panel>
  );
}
