/** Something of the centre that a model may name. */
export interface NamedResource {
  id: string;
  name: string;
}

/** What a model may refer to: filled by the screen when it has been read from the server. */
export class ModelerResources {
  windows: NamedResource[] = [];
  departments: NamedResource[] = [];
  forms: NamedResource[] = [];
}
