import { EventEmitter } from 'node:events';
import type { Api, ElementBase } from 'bpmn-elements';
import { Engine } from 'bpmn-engine';
import type { SerializableContext } from 'moddle-context-serializer';
import type { Variables } from '../../../../engine/index.ts';
import type { BenchEngine } from './engine.ts';
import { forPeers, moddleOptions, scripts } from './peer-dialect.ts';

/** bpmn-engine; the model is parsed once, each instance is an `Engine` of its own, as it must be. */
export const bpmnEngine: BenchEngine = {
  async load(xml) {
    const parsed = new Engine({ source: forPeers(xml), moddleOptions });
    const [definition] = await parsed.getDefinitions();
    const sourceContext = definition?.environment.options.source as SerializableContext;
    return {
      async run(variables) {
        const waiting: Api<ElementBase>[] = [];
        const engine = await begin(sourceContext, variables, waiting);
        for (let task = waiting.shift(); task; task = waiting.shift()) {
          task.signal({ approved: true });
        }
        if (engine.state !== 'idle') {
          throw new Error(`Expected the instance to end but it is ${engine.state}`);
        }
      },
      start: (variables) => begin(sourceContext, variables, []),
    };
  },
};

async function begin(
  sourceContext: SerializableContext,
  variables: Variables,
  waiting: Api<ElementBase>[],
) {
  const listener = new EventEmitter();
  listener.on('activity.wait', (api: Api<ElementBase>) => waiting.push(api));
  const engine = new Engine({ sourceContext, scripts, listener, variables: { ...variables } });
  await engine.execute();
  return engine;
}
