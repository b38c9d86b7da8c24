import { PaletteKeyboard } from './palette-keyboard.ts';
import { YcPaletteProvider } from './yc-palette-provider.ts';

/** diagram-js module: a palette for approvals, which can be used by keyboard. */
export const YcPaletteModule = {
  __init__: ['ycPaletteProvider', 'ycPaletteKeyboard'],
  ycPaletteProvider: ['type', YcPaletteProvider],
  ycPaletteKeyboard: ['type', PaletteKeyboard],
};
