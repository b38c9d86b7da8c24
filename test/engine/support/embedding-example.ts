import { readFile } from 'node:fs/promises';

/** The model of the examples. */
export const LEAVE = `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:leave">
<bpmn:process id="leave" isExecutable="true">
  <bpmn:startEvent id="asked" />
  <bpmn:userTask id="approve" name="批准" />
  <bpmn:intermediateCatchEvent id="wait"><bpmn:timerEventDefinition>
    <bpmn:timeDuration>P2D</bpmn:timeDuration>
  </bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
  <bpmn:endEvent id="told" />
  <bpmn:sequenceFlow id="f1" sourceRef="asked" targetRef="approve" />
  <bpmn:sequenceFlow id="f2" sourceRef="approve" targetRef="wait" />
  <bpmn:sequenceFlow id="f3" sourceRef="wait" targetRef="told" />
</bpmn:process></bpmn:definitions>`;

/** The example of docs/embedding.md in that language. */
export async function exampleOf(language: 'ts' | 'html'): Promise<string> {
  const page = await readFile(new URL('../../../docs/embedding.md', import.meta.url), 'utf8');
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';
}
