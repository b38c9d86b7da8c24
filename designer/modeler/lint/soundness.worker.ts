import { checkSoundness } from './check-soundness.ts';

addEventListener('message', (event: MessageEvent<string>) => {
  void checkSoundness(event.data).then((processes) => postMessage(processes));
});
