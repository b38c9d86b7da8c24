interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface ViewedCanvas {
  viewbox(): { inner: Box; outer: { width: number; height: number } };
  viewbox(box: Box): void;
}

const PALETTE = 118;
const MARGIN = 36;

/** Shows the whole drawing in the middle of what the palette leaves free, never enlarged. */
export function fitBesidePalette(canvas: ViewedCanvas): void {
  const { inner, outer } = canvas.viewbox();
  const free = { width: outer.width - PALETTE - MARGIN, height: outer.height - 2 * MARGIN };
  if (inner.width === 0 || free.width <= 0 || free.height <= 0) return;
  const scale = Math.min(1, free.width / inner.width, free.height / inner.height);
  const spare = { x: free.width / scale - inner.width, y: free.height / scale - inner.height };
  canvas.viewbox({
    x: inner.x - PALETTE / scale - spare.x / 2,
    y: inner.y - MARGIN / scale - spare.y / 2,
    width: outer.width / scale,
    height: outer.height / scale,
  });
}
