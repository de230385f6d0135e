import { SelectField } from '../../../../ui/fields.tsx';
import { LiveForm } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import type { AdoptionPage } from '../../use-cases/advantage/adopt-answers.ts';
import type { AdoptionViewProps } from './adoption-view-props.ts';

export function AdoptionMapping({ path, page, chosen }: AdoptionViewProps) {
  const figures = optionsOf(page, 'zahl');
  const select = (id: string, label: string, options: typeof figures) => (
    <SelectField key={id} id={id} name={id} label={label} value={chosen[id] ?? ''} options={options} />
  );
  return (
    <Panel title="Zuordnung" id="zuordnung">
      <LiveForm action={path} target="vorschau" label="Zuordnung" submit="Vorschau" className="gw-form">
        <SelectField
          id="erhebung"
          name="erhebung"
          label="Erhebung"
          value={page.survey?.slug ?? ''}
          options={page.surveys.map(({ slug, title, released, asked }) => ({
            value: slug,
            label: `${title} (${released} von ${asked} freigegeben)`,
          }))}
        />
        {page.model.processes.flatMap(({ id, title, caseName, steps }) => [
          select(`faelle-${id}`, `${title}: ${caseName} im Jahr`, figures),
          ...steps.map((step) =>
            select(`minuten-${step.id}`, `${title}: Minuten für „${step.title}“`, figures),
          ),
        ])}
        {select('kosten-heute', 'Weitere Kosten im Jahr heute', optionsOf(page, 'betrag'))}
      </LiveForm>
    </Panel>
  );
}

/** Questions whose answers are figures of a kind, after "none". */
const optionsOf = ({ questions }: AdoptionPage, kind: 'zahl' | 'betrag') => [
  { value: '', label: 'nicht übernehmen' },
  ...questions.flatMap((question) =>
    question.kind === kind
      ? [
          {
            value: question.key,
            label: question.kind === 'zahl' ? `${question.label} (${question.unit})` : question.label,
          },
        ]
      : [],
  ),
];
