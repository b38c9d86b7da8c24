import type EventBus from 'diagram-js/lib/core/EventBus';
import { KeptReferences, type ReadFile } from './kept-references.ts';

class ImportedReferences {
  static $inject = ['eventBus'];
  #kept: KeptReferences | undefined;

  constructor(eventBus: EventBus) {
    eventBus.on('import.parse.complete', (event: ReadFile & { error?: unknown }) => {
      this.#kept = event.error ? undefined : new KeptReferences(event);
    });
    eventBus.on('saveXML.start', () => this.#kept?.withdraw());
    eventBus.on('saveXML.done', () => this.#kept?.resume());
  }
}

/** diagram-js module: references into imported files are kept when a model is edited and saved. */
export const ImportedReferencesModule = {
  __init__: ['importedReferences'],
  importedReferences: ['type', ImportedReferences],
};
