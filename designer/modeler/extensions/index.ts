import type CommandStack from 'diagram-js/lib/command/CommandStack';
import { UpdateExtensionHandler } from './update-extension-handler.ts';

/** Name of the command that sets properties of an extension element. */
export const UPDATE_EXTENSION = 'yichuang.updateExtension';

class ExtensionCommands {
  static $inject = ['commandStack'];

  constructor(commandStack: CommandStack) {
    commandStack.registerHandler(UPDATE_EXTENSION, UpdateExtensionHandler);
  }
}

/** diagram-js module: the commands with which the `yc:` vocabulary is edited. */
export const ExtensionCommandsModule = {
  __init__: ['ycExtensionCommands'],
  ycExtensionCommands: ['type', ExtensionCommands],
};
