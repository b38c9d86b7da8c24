import { type Api, Context, Definition, type ElementBase, Environment } from 'bpmn-elements';
import * as elements from 'bpmn-elements';
import serialize, { type SerializableContext, TypeResolver } from 'moddle-context-serializer';
import type { Variables } from '../../../../engine/index.ts';
import type { BenchEngine } from './engine.ts';
import { readForPeers, scripts } from './peer-dialect.ts';

/** bpmn-elements, which bpmn-engine is built on, driven without that engine. */
export const bpmnElements: BenchEngine = {
  async load(xml) {
    const source = serialize(await readForPeers(xml), TypeResolver(elements));
    return {
      run(variables) {
        const waiting: Api<ElementBase>[] = [];
        const definition = begin(source, variables, waiting);
        for (let task = waiting.shift(); task; task = waiting.shift()) {
          task.signal({ approved: true });
        }
        if (definition.isRunning || definition.counters.completed !== 1) {
          throw new Error('Expected the instance to end but it still runs');
        }
      },
      start: (variables) => begin(source, variables, []),
    };
  },
};

function begin(source: SerializableContext, variables: Variables, waiting: Api<ElementBase>[]) {
  const environment = new Environment({ scripts, variables: { ...variables } });
  const definition = new Definition(Context(source, environment));
  definition.broker.subscribeTmp(
    'event',
    'activity.wait',
    (_, message, owner) => waiting.push(owner.getApi(message)),
    { noAck: true },
  );
  definition.run();
  return definition;
}
