/** Front door of appraisal: is doing a task together worth it, who was told, what others may reuse. */
export { playSampleExchange, playSampleSolutions } from './use-cases/exchange/play-sample-exchange.ts';
export {
  playSampleAddresses,
  playSampleInformation,
} from './use-cases/information/play-sample-information.ts';
export { APPRAISAL_TOPICS } from './use-cases/waiting-topics.ts';
