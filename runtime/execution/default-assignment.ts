import type { AssignmentAnswer, AssignmentQuestion, AssignmentService } from './types.ts';

/** Answers with what the model itself says; an organisation knows more (runtime/windows). */
export const modelAssignment: AssignmentService = {
  assign({ state, task }: AssignmentQuestion): AssignmentAnswer {
    const wanted = task.assignment ?? {};
    const window = wanted.strategy === 'firstContactWindow' ? state.window : wanted.window;
    const assignee = wanted.user ?? wanted.assignee;
    return {
      ...(assignee !== undefined && { assignee }),
      ...(wanted.candidateUsers !== undefined && { candidateUsers: wanted.candidateUsers }),
      ...(wanted.candidateGroups !== undefined && { candidateGroups: wanted.candidateGroups }),
      ...(window !== undefined && { window }),
      ...(wanted.department !== undefined && { department: wanted.department }),
      why: reason({ window, user: wanted.user, assignee, strategy: wanted.strategy }),
    };
  },
};

interface Reason {
  window: string | undefined;
  user: string | undefined;
  assignee: string | undefined;
  strategy: string | undefined;
}

function reason({ window, user, assignee, strategy }: Reason): string {
  if (user !== undefined) return `由同一人办理 · same person ${user}`;
  if (assignee !== undefined) return `模型指定 · assigned by the model to ${assignee}`;
  if (window === undefined) return '未指定 · as the model says';
  return strategy === 'firstContactWindow'
    ? `首问窗口 ${window} · first-contact window ${window}`
    : `窗口 ${window} · window ${window}`;
}
