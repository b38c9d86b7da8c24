import type { ProcessInstance } from '../../../api/types.ts';

/** What a person may do to a case as a whole. */
export type CaseOperation = 'suspend' | 'resume' | 'migrate' | 'cancel';

interface Offer {
  operation: CaseOperation;
  /** Action that the person's roles must permit. */
  permission: string;
  isPossible(instance: ProcessInstance): boolean;
}

const OFFERS: Offer[] = [
  {
    operation: 'suspend',
    permission: 'instance.suspend',
    isPossible: ({ state }) => state === 'ACTIVE',
  },
  {
    operation: 'resume',
    permission: 'instance.suspend',
    isPossible: ({ state }) => state === 'SUSPENDED',
  },
  { operation: 'migrate', permission: 'instance.migrate', isPossible: isRunning },
  {
    operation: 'cancel',
    permission: 'instance.cancel',
    // A called case ends with its caller.
    isPossible: (instance) => isRunning(instance) && instance.parentProcessInstanceKey === null,
  },
];

/** What can be offered for a case as it stands, in the order of the buttons. */
export function operationsFor(
  instance: ProcessInstance,
  may: (permission: string) => boolean,
): CaseOperation[] {
  return OFFERS.filter(({ permission, isPossible }) => may(permission) && isPossible(instance)).map(
    ({ operation }) => operation,
  );
}

function isRunning({ state }: ProcessInstance): boolean {
  return state === 'ACTIVE' || state === 'SUSPENDED';
}
