import { PathHighlight } from './path-highlight.ts';

/** diagram-js module: shows the way to a finding in the diagram. */
export const PathHighlightModule = { ycPathHighlight: ['type', PathHighlight] };
