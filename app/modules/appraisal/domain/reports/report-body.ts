import { germanDate } from '../../../../foundation/german.ts';
import type { FrozenContent } from './frozen-report.ts';
import type { PaperTable } from './report-chapter.ts';
import { REPORT_KINDS } from './report-kind.ts';

interface Sending {
  readonly sha256: string;
  /** What the office writes on top of it; '' for nothing. */
  readonly introduction: string;
}

/**
 * The wording that goes round: what is asked, what an answer means, and the report itself. Tables become lists there;
 * the check sum ties the answers to the frozen report.
 */
export function reportBody(content: FrozenContent, { sha256, introduction }: Sending): string {
  const { kind, number, project, frozenOn, chapters } = content;
  const { label, question } = REPORT_KINDS[kind];
  return [
    `# ${question}`,
    introduction.trim(),
    `${label} Nummer ${number} zum Projekt „${project.title}“, festgeschrieben am ${germanDate(frozenOn)}. Die Zahlen Ihrer Kommune, der Bericht als PDF und die Tabellen stehen auf der Seite des Berichts.`,
    `Prüfsumme (SHA-256): ${sha256}`,
    '## Was Ihre Antwort bedeutet',
    MEANINGS[kind].map((line) => `- ${line}`).join('\n'),
    ...chapters.flatMap(({ title, text, tables }, index) => [
      `# ${index + 1} ${title}`,
      text.replace(/^# /gm, '## '),
      ...tables.map(listed),
    ]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const MEANINGS = {
  zwischenbericht: [
    'Zustimmen: Ihre Kommune bleibt im Projekt und arbeitet an der Soll-Konzeption mit. Zahlungspflichten entstehen nicht.',
    'Mit Bedingung: Ihre Kommune bleibt, wenn die Geschäftsstelle die Bedingung annimmt.',
    'Nimmt nicht teil: Ihre Kommune verlässt das Projekt. Nennen Sie den Grund; der Rückzug wird danach eingetragen.',
    'Widersprechen oder fragen: Die Entscheidung bleibt offen, bis das geklärt ist.',
  ],
  schlussbericht: [
    'Zustimmen: Ihre Kommune setzt um, was der Bericht empfiehlt. Zahlungspflichten entstehen erst mit Projektauftrag und Vereinbarung.',
    'Mit Bedingung: Ihre Kommune ist dabei, wenn die Geschäftsstelle die Bedingung annimmt.',
    'Nimmt nicht teil: Ihre Kommune setzt nicht um. Nennen Sie den Grund.',
    'Widersprechen oder fragen: Die Entscheidung bleibt offen, bis das geklärt ist.',
  ],
} as const;

/** A table where no table can stand: its rows as items, each figure with the name of its column. */
export function listed({ caption, columns, rows, footer }: PaperTable): string {
  const line = ([first = '', ...cells]: readonly string[]): string =>
    `- ${[
      first,
      ...cells.flatMap((cell, index) =>
        cell === '' ? [] : [`${columns[index + 1]?.header ?? ''}: ${cell}`],
      ),
    ]
      .join('; ')
      .replace(/\s*\n\s*/g, ' ')}`;
  return [`${caption}:`, '', ...rows.map(line), ...(footer ? [line(footer)] : [])].join('\n');
}
