/** Offers a text to the person as a file. */
export function downloadText(fileName: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A name that every file system takes. */
export function fileNameOf(name: string, extension: string): string {
  const safe = name.replace(/[\\/:*?"<>|\s]+/g, '-').replace(/^-+|-+$/g, '');
  return `${safe || 'model'}.${extension}`;
}

/** Id and name of the first process in a BPMN text; nothing when it is not well-formed. */
export function processOfXml(xml: string): { id: string; name: string } | undefined {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.querySelector('parsererror')) return undefined;
  const process = document.getElementsByTagNameNS('*', 'process')[0];
  if (!process) return undefined;
  const id = process.getAttribute('id') ?? '';
  return { id, name: process.getAttribute('name') || id };
}
