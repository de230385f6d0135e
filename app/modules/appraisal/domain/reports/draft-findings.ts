import { germanEuro, germanList } from '../../../../foundation/german.ts';
import type { AdvantageResult, MemberAdvantage } from '../advantage/advantage-result.ts';
import { chapter, euroOr, gap, sentence } from './draft-words.ts';
import type { ChapterDraft, PaperTable } from './report-chapter.ts';
import type { ReportData } from './report-data.ts';

/** What the answers of the members look like side by side. */
export const draftComparison = ({ comparison }: ReportData): ChapterDraft =>
  comparison.length === 0
    ? chapter([gap('Gegenüberstellung der freigegebenen Antworten')])
    : chapter(
        [
          'Die Tabellen stellen die freigegebenen Antworten gegenüber. Angaben zu weniger als drei Personen sind nicht genannt.',
        ],
        comparison,
      );

const VERDICT_WORDS = {
  'spricht-dafuer': 'spricht dafür',
  neutral: 'neutral',
  'spricht-dagegen': 'spricht dagegen',
  offen: 'offen',
} as const;

/** Whether it is worth it: by criteria, and in money for each member. Whoever pays more is named (practice 10). */
export function draftAdvantage({ advantage }: ReportData): ChapterDraft {
  if (advantage === null) return chapter([gap('Prüfung der Vorteilhaftigkeit')]);
  const { criteria } = advantage;
  return chapter(
    [
      criteria.length === 0
        ? gap('Bewertung der Kriterien')
        : 'Die Tabelle der Kriterien sagt, was für und was gegen eine Zusammenarbeit spricht.',
      '## Kosten im Jahr',
      sumText(advantage),
      loserText(advantage),
      missingText(advantage),
    ],
    [
      ...(criteria.length === 0 ? [] : [criteriaTable(advantage)]),
      ...(advantage.members.length === 0 ? [] : [costTable(advantage)]),
    ],
  );
}

const criteriaTable = ({ criteria }: AdvantageResult): PaperTable => ({
  kind: 'table',
  caption: 'Kriterien',
  columns: [{ header: 'Kriterium' }, { header: 'Ergebnis' }, { header: 'Beleg' }],
  rows: criteria.map(({ title, verdict, evidence }) => [
    title,
    VERDICT_WORDS[verdict],
    sentence(evidence) || 'ohne Beleg',
  ]),
});

function sumText({ members, total }: AdvantageResult): string {
  const complete = members.filter(({ saving }) => saving !== null).length;
  if (complete === 0) return gap('Kosten heute und gemeinsam');
  const result =
    total.saving < 0n
      ? `Zusammen kostet die Aufgabe gemeinsam ${germanEuro(total.pooled)} statt ${germanEuro(total.today)} im Jahr, also mehr als heute.`
      : `Zusammen kostet die Aufgabe heute ${germanEuro(total.today)} im Jahr und gemeinsam ${germanEuro(total.pooled)}; das sind ${germanEuro(total.saving)} weniger.`;
  return `${result} Die Summe allein sagt nicht, ob es sich für jede Kommune lohnt; deshalb steht das Ergebnis für jede einzeln in der Tabelle.`;
}

function loserText({ members }: AdvantageResult): string {
  const paysMore = members.filter(({ saving }) => saving !== null && saving < 0n);
  if (paysMore.length === 0) return '';
  const named = paysMore.map(({ name, saving }) => `${name} (${plus(saving)})`);
  return `Mehr als heute ${paysMore.length === 1 ? 'würde' : 'würden'} zahlen: ${germanList(named)}.`;
}

const plus = (saving: MemberAdvantage['saving']): string =>
  saving === null ? '' : `+${germanEuro(saving < 0n ? (-saving as typeof saving) : saving)}`;

function missingText({ members }: AdvantageResult): string {
  const missing = members.filter(({ saving }) => saving === null).map(({ name }) => name);
  return missing.length === 0
    ? ''
    : `Nicht berechnet, weil Angaben fehlen, und in den Summen nicht enthalten: ${germanList(missing)}.`;
}

const AMOUNTS = [
  { header: 'Heute', align: 'end' },
  { header: 'Gemeinsam', align: 'end' },
  { header: 'Ersparnis', align: 'end' },
] as const;

const MISSING = 'nicht bekannt';

const costTable = ({ members, total }: AdvantageResult): PaperTable => ({
  kind: 'table',
  caption: 'Kosten je Kommune im Jahr',
  columns: [{ header: 'Kommune' }, ...AMOUNTS],
  rows: members.map(({ name, today, pooled, saving }) => [
    name,
    euroOr(today, MISSING),
    euroOr(pooled, MISSING),
    euroOr(saving, MISSING),
  ]),
  footer: [
    'Zusammen, soweit vollständig',
    germanEuro(total.today),
    germanEuro(total.pooled),
    germanEuro(total.saving),
  ],
});

/** Appendix: what each figure rests on. */
export const draftFigures = ({ advantage }: ReportData): ChapterDraft =>
  advantage === null || advantage.members.length === 0
    ? chapter([gap('Zahlen je Kommune')])
    : chapter(
        ['Worauf die Zahlen jeder Kommune beruhen:'],
        [
          {
            kind: 'table',
            caption: 'Herkunft der Zahlen',
            columns: [{ header: 'Kommune' }, AMOUNTS[2], { header: 'Grundlage' }],
            rows: advantage.members.map(({ name, saving, note }) => [
              name,
              euroOr(saving, MISSING),
              sentence(note) || 'keine Angabe',
            ]),
          },
        ],
      );
