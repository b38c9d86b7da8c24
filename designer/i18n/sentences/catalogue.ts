import { archiveSentences } from './archive.ts';
import { calendarSentences } from './calendar.ts';
import { dataSentences } from './data.ts';
import { decisionSentences } from './decision.ts';
import { eventSentences } from './events.ts';
import { expressionSentences } from './expression.ts';
import { flowSentences } from './flows.ts';
import { modelSentences } from './model.ts';
import { requestSentences } from './requests.ts';
import { runningSentences } from './running.ts';
import { serverSentences } from './server.ts';

/** Every sentence of the engine and of the server, by area. */
export const CATALOGUES = [
  modelSentences,
  flowSentences,
  eventSentences,
  dataSentences,
  expressionSentences,
  decisionSentences,
  calendarSentences,
  runningSentences,
  requestSentences,
  serverSentences,
  archiveSentences,
];
