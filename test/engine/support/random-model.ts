import fc from 'fast-check';

/** A block-structured process: whatever is drawn from these blocks is sound and comes to an end. */
export type Block =
  | { kind: 'task' | 'user' | 'service' | 'script' | 'timer' }
  | { kind: 'sequence' | 'parallel' | 'exclusive'; blocks: Block[] }
  | { kind: 'loop' | 'subProcess'; block: Block }
  | { kind: 'late'; interrupting: boolean };

const leaf = fc.constantFrom<Block>(
  { kind: 'task' },
  { kind: 'user' },
  { kind: 'user' },
  { kind: 'service' },
  { kind: 'script' },
  { kind: 'timer' },
  { kind: 'late', interrupting: true },
  { kind: 'late', interrupting: false },
);

export const block: fc.Arbitrary<Block> = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.record({
      kind: fc.constantFrom('sequence' as const, 'parallel' as const, 'exclusive' as const),
      blocks: fc.array(tie('block'), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constantFrom('loop' as const, 'subProcess' as const),
      block: tie('block'),
    }),
  ),
})).block;

/** The block as a BPMN file with one process `p`. */
export function bpmnOf(root: Block): string {
  const writer = new ModelWriter();
  const body = writer.scope(root);
  return `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="urn:random">
<bpmn:process id="p" isExecutable="true">${body}</bpmn:process></bpmn:definitions>`;
}

interface Ends {
  first: string;
  last: string;
}

/** Writes nodes and flows of one scope after the other into `out`. */
class ModelWriter {
  private count = 0;
  private out = '';

  scope(root: Block): string {
    const around = this.out;
    this.out = '';
    const start = this.node('startEvent');
    const { first, last } = this.block(root);
    this.flow(start, first);
    this.flow(last, this.node('endEvent'));
    const inside = this.out;
    this.out = around;
    return inside;
  }

  private block(block: Block): Ends {
    switch (block.kind) {
      case 'sequence':
        return this.sequence(block.blocks);
      case 'parallel':
        return this.branches('parallelGateway', block.blocks);
      case 'exclusive':
        return this.branches('exclusiveGateway', block.blocks);
      case 'loop':
        return this.loop(block.block);
      case 'subProcess': {
        const id = this.node('subProcess', this.scope(block.block));
        return { first: id, last: id };
      }
      case 'late':
        return this.late(block.interrupting);
      default:
        return this.leaf(block.kind);
    }
  }

  private leaf(kind: 'task' | 'user' | 'service' | 'script' | 'timer'): Ends {
    const id = {
      task: () => this.node('task'),
      user: () => this.node('userTask'),
      service: () => this.node('serviceTask', extension('<zeebe:taskDefinition type="work" />')),
      script: () =>
        this.node(
          'scriptTask',
          extension(
            '<zeebe:script expression="=if turn = null then 1 else turn + 1" resultVariable="turn" />',
          ),
        ),
      timer: () => this.node('intermediateCatchEvent', timer('PT1H')),
    }[kind]();
    return { first: id, last: id };
  }

  private sequence(blocks: Block[]): Ends {
    const ends = blocks.map((each) => this.block(each));
    for (const [at, { first }] of ends.entries()) {
      const before = ends[at - 1];
      if (before !== undefined) this.flow(before.last, first);
    }
    return { first: ends[0]?.first ?? '', last: ends.at(-1)?.last ?? '' };
  }

  private branches(gateway: 'parallelGateway' | 'exclusiveGateway', blocks: Block[]): Ends {
    const split = this.node(gateway);
    const join = this.node(gateway);
    for (const [at, each] of blocks.entries()) {
      const { first, last } = this.block(each);
      const isLast = at === blocks.length - 1;
      const condition = isLast ? 'true' : `choice = ${String(at)}`;
      this.flow(split, first, gateway === 'exclusiveGateway' ? condition : undefined);
      this.flow(last, join);
    }
    return { first: split, last: join };
  }

  /** Turns until `rounds`, counted by a script of its own, is reached. */
  private loop(inner: Block): Ends {
    const merge = this.node('exclusiveGateway');
    const variable = `round${String(this.count)}`;
    const counter = this.node(
      'scriptTask',
      extension(
        `<zeebe:script expression="=if ${variable} = null then 1 else ${variable} + 1" resultVariable="${variable}" />`,
      ),
    );
    const split = this.node('exclusiveGateway');
    const { first, last } = this.block(inner);
    this.flow(merge, first);
    this.flow(last, counter);
    this.flow(counter, split);
    this.flow(split, merge, `modulo(${variable}, 3) != 0`);
    const out = this.node('task');
    this.flow(split, out, 'true');
    return { first: merge, last: out };
  }

  /** A user task with a timer on its border, whose path ends by itself or joins the main one. */
  private late(interrupting: boolean): Ends {
    const task = this.node('userTask');
    const merge = this.node('exclusiveGateway');
    const event = this.node(
      `boundaryEvent attachedToRef="${task}" cancelActivity="${String(interrupting)}"`,
      timer('P1D'),
    );
    this.flow(task, merge);
    this.flow(event, interrupting ? merge : this.node('endEvent'));
    return { first: task, last: merge };
  }

  private node(tag: string, content = ''): string {
    this.count += 1;
    const id = `n${String(this.count)}`;
    const [name = ''] = tag.split(' ');
    this.out += `<bpmn:${tag} id="${id}">${content}</bpmn:${name}>\n`;
    return id;
  }

  private flow(source: string, target: string, condition?: string): void {
    const body =
      condition === undefined
        ? ''
        : `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">=${condition}</bpmn:conditionExpression>`;
    this.out += `<bpmn:sequenceFlow id="${source}_${target}" sourceRef="${source}" targetRef="${target}">${body}</bpmn:sequenceFlow>\n`;
  }
}

function extension(content: string): string {
  return `<bpmn:extensionElements>${content}</bpmn:extensionElements>`;
}

function timer(duration: string): string {
  return `<bpmn:timerEventDefinition><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">${duration}</bpmn:timeDuration></bpmn:timerEventDefinition>`;
}
