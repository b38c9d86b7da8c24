/** How an element stands in a case. */
export type Mark = 'done' | 'current' | 'incident' | 'terminated';

/** A word or sign on an element or flow. */
export interface Badge {
  element: string;
  text: string;
  kind: Mark | 'note';
  title: string;
}
