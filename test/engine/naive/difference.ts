/** Engine and naive interpreter do not agree. The message says where, in plain words. */
export class Difference extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Difference';
  }
}
