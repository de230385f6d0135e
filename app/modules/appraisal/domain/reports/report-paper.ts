import { germanDate } from '../../../../foundation/german.ts';
import type { Paper, PaperBlock } from '../../../../foundation/paper.ts';
import { bodyBlocks } from '../../../decisions/domain/index.ts';
import type { FrozenChapter, FrozenContent } from './frozen-report.ts';
import { REPORT_KINDS } from './report-kind.ts';

/** A report as a paper: for PDF and Word. Without check sum it is a draft and says so. */
export const reportPaper = (content: FrozenContent, sha256: string | null): Paper => {
  const { kind, project, alliance, office, number, frozenOn, isSample, chapters } = content;
  const state = sha256 === null ? 'Entwurf' : `Nummer ${number}`;
  return {
    title: `${REPORT_KINDS[kind].label} „${project.title}“`,
    kicker: `${alliance}, ${state}`,
    author: office,
    asOf: `${state}, Stand: ${germanDate(frozenOn)}`,
    isSample,
    blocks: [
      {
        kind: 'facts',
        items: [
          { term: 'Bericht', value: `${REPORT_KINDS[kind].label}, ${state}` },
          { term: 'Stand', value: germanDate(frozenOn) },
          { term: 'Beteiligte Kommunen', value: String(content.members.length) },
          ...(sha256 === null ? [] : [{ term: 'Prüfsumme (SHA-256)', value: grouped(sha256) }]),
        ],
      },
      ...chapters.flatMap((chapter, index) => chapterBlocks(chapter, index + 1)),
    ],
  };
};

/** In groups of eight, so that people can compare it. */
const grouped = (sha256: string): string => (sha256.match(/.{1,8}/g) ?? []).join(' ');

/** A chapter with its number; headings inside stand one level below. */
const chapterBlocks = ({ title, text, tables }: FrozenChapter, number: number): PaperBlock[] => [
  { kind: 'heading', level: 1, text: `${number} ${title}` },
  ...textBlocks(text),
  ...tables,
];

/** The words of a chapter as blocks. */
export const textBlocks = (text: string): ReturnType<typeof bodyBlocks> =>
  bodyBlocks(text).map((block) => (block.kind === 'heading' ? { ...block, level: 2 } : block));
