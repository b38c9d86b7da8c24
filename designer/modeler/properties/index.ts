import { ModelerResources } from '../resources.ts';
import { YcPropertiesProvider } from './yc-properties-provider.ts';

/** diagram-js module: the `yc:` groups of the properties panel. */
export const YcPropertiesModule = {
  __init__: ['ycPropertiesProvider'],
  ycPropertiesProvider: ['type', YcPropertiesProvider],
  ycResources: ['type', ModelerResources],
};
