import { type Cell, type PrintedMatrix, readPrintedMatrix } from '../../app/modules/projects/domain/index.ts';

/** The cells of a matrix typed in; a mark that cannot be read is a mistake of the seed and throws. */
export function printedCells(matrix: PrintedMatrix): readonly Cell[] {
  const read = readPrintedMatrix(matrix);
  if (!read.ok) throw new Error(`matrix of the seeds: ${read.error}`);
  return read.value;
}
