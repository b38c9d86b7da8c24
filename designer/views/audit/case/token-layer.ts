import type { CaseViewer } from '../../../components/diagram/case-viewer.ts';
import { pointAlong } from '../../../replay/travel.ts';

const SVG = 'http://www.w3.org/2000/svg';
const RADIUS = 9;
const LAYER = 'replay-tokens';

/** Draws the tokens that travel, above the diagram; they pan and zoom with it. */
export class TokenLayer {
  private readonly viewer: CaseViewer;

  constructor(viewer: CaseViewer) {
    this.viewer = viewer;
  }

  /** Tokens on flows, at a share of their way. No flows: none is shown. */
  show(flows: string[], share: number): void {
    const layer = this.viewer.layer(LAYER);
    layer.replaceChildren(...flows.flatMap((flow) => this.token(flow, share)));
  }

  private token(flow: string, share: number): SVGElement[] {
    const waypoints = this.viewer.waypointsOf(flow);
    if (!waypoints) return [];
    const { x, y } = pointAlong(waypoints, share);
    const circle = document.createElementNS(SVG, 'circle');
    circle.setAttribute('class', 'case-token');
    circle.setAttribute('r', String(RADIUS));
    circle.setAttribute('cx', String(x));
    circle.setAttribute('cy', String(y));
    return [circle];
  }
}
