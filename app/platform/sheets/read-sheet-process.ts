// The process that reads one XLSX that came from outside, and ends. Its memory is limited by who starts it.
import { answerApart } from '../answer-apart.ts';
import { readWorkbook } from './read-workbook.ts';

answerApart(readWorkbook);
