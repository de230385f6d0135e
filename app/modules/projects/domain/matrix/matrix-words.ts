/** What the cells of a matrix say: spoken in every cell, printed in the legend (legends of the 5th and 12th report). */
export const MATRIX_CELL_WORDS = {
  represented: 'beteiligt und vertreten',
  unrepresented: 'beteiligt, nicht vertreten',
  attends: 'nicht beteiligt, begleitet durch',
  absent: 'nicht beteiligt',
  exempt: 'keine Aufgabenzuständigkeit',
  exemptShort: 'k. A.',
  second: 'an der Umsetzung beteiligt',
  notSecond: 'an der Umsetzung nicht beteiligt',
} as const;
