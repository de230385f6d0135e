import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import { germanDate, germanEuro } from '../../../../foundation/german.ts';
import type { Paper, PaperBlock } from '../../../../foundation/paper.ts';
import type { Signatory } from '../authority/required-form.ts';
import { bodyBlocks } from '../circulation/body-blocks.ts';

/** What a signature page is made of. */
export interface SignaturePaperContents {
  readonly office: string;
  readonly title: string;
  readonly isSample: boolean;
  readonly version: { readonly number: number; readonly body: string; readonly sha256: string };
  /** Name in contracts: "Stadt Raunheim, vertreten durch den Magistrat". */
  readonly legalName: string;
  /** Where the name in contracts is not known: what to do; printed instead of a guess. */
  readonly nameProblem: string | null;
  readonly signatories: readonly Signatory[];
  readonly amount: Cents | null;
  /** § that asks for the signatures. */
  readonly source: string;
  readonly today: CalendarDate;
}

/**
 * The paper that goes out for signature: the whole text of one version with its number and checksum, the member as in
 * contracts, a line for each who must sign. Whoever signs it signs this version and no other.
 */
export function signaturePaper(contents: SignaturePaperContents): Paper {
  const { office, title, isSample, version, legalName, signatories, today } = contents;
  return {
    title,
    kicker: `${office} · zur Unterschrift`,
    author: office,
    asOf: `Stand: ${germanDate(today)}`,
    isSample,
    blocks: [
      { kind: 'facts', items: factsOf(contents) },
      ...bodyBlocks(version.body),
      { kind: 'heading', level: 1, text: 'Unterschriften' },
      {
        kind: 'paragraph',
        text: `Unterschrieben wird Fassung ${version.number} dieses Dokuments. Prüfsumme des Textes (SHA-256): ${groups(version.sha256)}`,
      },
      ...noticeOf(contents),
      {
        kind: 'signatures',
        parties: [{ name: legalName, signatories: signatories.map(({ label }) => label) }],
      },
    ],
  };
}

function factsOf({ version, legalName, amount, source }: SignaturePaperContents) {
  return [
    { term: 'Für', value: legalName },
    { term: 'Fassung', value: String(version.number) },
    ...(amount === null ? [] : [{ term: 'Kosten für diese Kommune', value: germanEuro(amount) }]),
    {
      term: 'Form',
      value: `zwei Unterschriften auf Papier oder mit qualifizierter elektronischer Signatur (${source})`,
    },
  ];
}

const noticeOf = ({ nameProblem }: SignaturePaperContents): PaperBlock[] =>
  nameProblem === null ? [] : [{ kind: 'notice', title: 'Name in Verträgen fehlt', text: nameProblem }];

/** 64 digits in groups of eight, so that eyes can compare them. */
const groups = (sha256: string): string => sha256.replace(/(.{8})(?=.)/g, '$1 ');
