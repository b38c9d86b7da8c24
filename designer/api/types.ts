import type { components, operations } from './schema.d.ts';

/** Names of the API's data, from the generated types. */
export type Schemas = components['schemas'];

export type Session = Schemas['Session'];
export type User = Schemas['User'];
export type Role = Schemas['Role'];
export type Department = Schemas['Department'];
export type ServiceWindow = Schemas['Window'];
export type UserTask = Schemas['UserTask'];
export type UserTaskForm = Schemas['UserTaskForm'];
export type FormDocument = Schemas['FormDocument'];
export type ProcessInstance = Schemas['ProcessInstance'];
export type ProcessDefinition = Schemas['ProcessDefinition'];
export type Clock = Schemas['Clock'];
export type HistoryEvent = Schemas['HistoryEvent'];
export type Journal = Schemas['Journal'];
export type JournalEntry = Schemas['JournalEntry'];
export type Verification = Schemas['Verification'];
export type Light = Schemas['Light'];
export type Json = Schemas['Json'];
export type ProblemEntry = Schemas['ProblemEntry'];

export type JsonObject = Record<string, Json>;

export interface SearchResult<T> {
  items: T[];
  page: Schemas['Page'];
}

/** JSON that an operation takes. */
export type Body<O extends keyof operations> = operations[O] extends {
  requestBody?: { content: { 'application/json': infer B } };
}
  ? B
  : never;
