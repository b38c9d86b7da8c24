import type { CheckRequest } from './check-report.ts';
import { checkModel } from './check-model.ts';

addEventListener('message', (event: MessageEvent<CheckRequest>) => {
  void checkModel(event.data).then((report) => postMessage(report));
});
