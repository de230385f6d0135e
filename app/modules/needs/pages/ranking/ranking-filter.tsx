import { Fieldset } from '../../../../ui/choices.tsx';
import { NumberField, SelectField, TextField } from '../../../../ui/fields.tsx';
import { FilterBar } from '../../../../ui/form.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import { CRITERIA, CRITERION_LABELS } from '../../domain/index.ts';
import { VIEW_LABELS } from './figure-text.ts';
import type { RankingQuery } from './ranking-query.ts';
import { percentText, WEIGHT_FIELDS } from './weight-fields.ts';

export interface RankingFilterProps {
  readonly action: string;
  readonly query: RankingQuery;
  /** Ids of the parts that follow the form. */
  readonly target: string;
  /** The most U-Kommunen any area has. */
  readonly maxStudy: number;
  readonly count: string;
}

/** What is shown and how it is weighed: one form, one address. */
export function RankingFilter({ action, query, target, maxStudy, count }: RankingFilterProps) {
  const { parameters, problems } = query;
  return (
    <FilterBar
      action={action}
      target={target}
      label="Aufgabenbereiche filtern und gewichten"
      hidden={{ runde: query.round ?? '', sort: parameters.get('sort') ?? '' }}
    >
      <TextField id="suche" name="suche" label="Suchen" type="search" value={query.search} grow />
      <SelectField id="sicht" name="sicht" label="Sicht" value={query.view ?? ''} options={VIEW_OPTIONS} />
      <SelectField
        id="u-kommunen"
        name="u-kommunen"
        label="U-Kommunen"
        value={String(query.minStudy)}
        options={studyOptions(maxStudy, query.minStudy)}
      />
      <p className="gw-filter__count" id="anzahl" data-live-part>
        {count}
      </p>
      <Disclosure
        open={problems.length > 0}
        summary={
          <span>
            Gewichte{' '}
            <span id="gewichte-stand" data-live-part>
              {problems.length > 0 ? 'und Schwelle prüfen' : stateText(query)}
            </span>
          </span>
        }
      >
        <Weighting query={query} />
      </Disclosure>
    </FilterBar>
  );
}

function Weighting({ query }: Pick<RankingFilterProps, 'query'>) {
  return (
    <Fieldset
      legend="Was zählt für den Rang?"
      id="gewichtung"
      hint={
        <span id="gewichtung-stand" data-live-part>
          <WeightingHint query={query} />
        </span>
      }
    >
      <div className="gw-options gw-options--row">
        {CRITERIA.map((criterion) => (
          <NumberField
            key={criterion}
            id={WEIGHT_FIELDS[criterion]}
            name={WEIGHT_FIELDS[criterion]}
            label={CRITERION_LABELS[criterion]}
            value={query.weighting.texts[criterion]}
            unit="%"
          />
        ))}
        <NumberField
          id="schwelle"
          name="schwelle"
          label="Kreisweit ab"
          value={query.thresholdText}
          unit="%"
        />
      </div>
    </Fieldset>
  );
}

/** In the hint and not at the fields: it follows while somebody types, and replacing a field would end the typing. */
function WeightingHint({ query }: Pick<RankingFilterProps, 'query'>) {
  if (query.problems.length === 0)
    return 'Die drei Gewichte ergeben zusammen 100 %. Geringe Komplexität gibt Punkte. „Kreisweit“ heißt: Dieser Anteil der Kommunen ist interessiert.';
  return (
    <>
      {query.problems.map(({ field, label, message }) => (
        <span key={field + message} className="gw-error">
          <Icon name="error" size={18} />
          <span>
            {label}: {message}
          </span>
        </span>
      ))}
      Bis dahin rechnet die Tabelle mit {stateText(query)}.
    </>
  );
}

const VIEW_OPTIONS = [
  { value: '', label: 'alle' },
  { value: 'kreisweit', label: VIEW_LABELS.kreisweit },
  { value: 'bilateral', label: VIEW_LABELS.bilateral },
];

const STEP = 5;

/** Steps of five up to what occurs, and whatever the address asks for. */
function studyOptions(max: number, chosen: number) {
  const steps = Array.from({ length: Math.floor(max / STEP) }, (_, index) => (index + 1) * STEP);
  const counts = [...new Set([...steps, ...(chosen > 0 ? [chosen] : [])])].toSorted((a, b) => a - b);
  return [
    { value: '0', label: 'alle' },
    ...counts.map((count) => ({ value: String(count), label: `mindestens ${count}` })),
  ];
}

const stateText = ({ weights, threshold }: RankingQuery): string =>
  `${CRITERIA.map((criterion) => percentText(weights[criterion])).join('\u00a0/\u00a0')}, kreisweit ab ${threshold}\u00a0%`;
