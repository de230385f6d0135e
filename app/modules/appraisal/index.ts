/** Front door of appraisal: is doing a task together worth it, who was told, what others may reuse. */

export { playSampleAdvantage } from './use-cases/advantage/play-sample-advantage.ts';
export { playSampleExchange, playSampleSolutions } from './use-cases/exchange/play-sample-exchange.ts';
export {
  playSampleAddresses,
  playSampleInformation,
} from './use-cases/information/play-sample-information.ts';
export { playSampleOptions } from './use-cases/options/play-sample-options.ts';
export { playSampleReports } from './use-cases/reports/play-sample-reports.ts';
export { APPRAISAL_TOPICS } from './use-cases/waiting-topics.ts';
