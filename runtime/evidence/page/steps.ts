import type { ProcessDefinition } from '../../../engine/index.ts';
import type { VerifySources } from '../../audit/verify-sources.ts';
import { inWords } from '../../cli/event-words.ts';
import { JournalView } from '../../instances/journal-view.ts';
import type { EntryHeader, EntryPayload } from '../../journal/entry-content.ts';
import { erasureIn } from '../../journal/erasure.ts';
import type { EvidenceFile, EvidenceInstance } from '../proof/evidence-file.ts';

/** One thing that happened, for people. */
export interface Step {
  seq: number;
  /** Epoch milliseconds. */
  at: number;
  actor: string;
  /** In Chinese and English; absent where the payload has been erased. */
  words?: string;
}

export interface Told {
  /** Name of the diagram. */
  name: string;
  businessId?: string;
  steps: Step[];
}

/** Events that say nothing to a person that the ones beside them do not say. */
const LEFT_OUT = ['FlowTaken', 'TokensDiscarded', 'GatewayReset', 'CallerRenewed'];

/** What happened in an instance, in the order in which it did. */
export async function tell(
  { tenant }: EvidenceFile,
  instance: EvidenceInstance,
  definitions: VerifySources['definitions'],
): Promise<Told> {
  const [first] = instance.entries;
  const start = first?.payload && (JSON.parse(first.payload) as EntryPayload).command;
  const processId = start && start.type === 'StartInstance' ? start.processId : '';
  const hash = first && (JSON.parse(first.header) as EntryHeader).definitionHash;
  const definition = await definitions
    .compiled(tenant, hash ?? '', processId)
    .catch(() => undefined);
  const businessId = start && start.type === 'StartInstance' ? start.businessId : undefined;
  return {
    name: definition?.name || processId || instance.key,
    ...(businessId !== undefined && { businessId }),
    steps: stepsOf(instance, definition),
  };
}

function stepsOf(
  { key, entries }: EvidenceInstance,
  definition: ProcessDefinition | undefined,
): Step[] {
  const view = new JournalView();
  return entries.flatMap(({ header, payload }) => {
    const { seq, now: at, actor } = JSON.parse(header) as EntryHeader;
    if (payload === null) return [{ seq, at, actor }];
    const erasure = erasureIn([{ header, payload }]);
    if (erasure !== undefined) {
      const words = `依法删除内容 · content erased: ${erasure.reason} (${erasure.legalBasis})`;
      return [{ seq, at, actor, words }];
    }
    const { events } = JSON.parse(payload) as EntryPayload;
    return events.flatMap((event, index) => {
      view.add(event);
      if (LEFT_OUT.includes(event.type)) return [];
      const element = view.elementOf(event) ?? '';
      const { type, ...data } = event;
      const words = inWords({
        position: 0,
        seq,
        index,
        at: '',
        actor,
        actorName: actor,
        type,
        element,
        elementName: nameOf(definition, element),
        key,
        data: data as Parameters<typeof inWords>[0]['data'],
      });
      return [{ seq, at, actor, words }];
    });
  });
}

function nameOf(definition: ProcessDefinition | undefined, element: string): string {
  const node = definition?.nodes[definition.nodeIndexById.get(element) ?? -1];
  return node?.name ?? '';
}
