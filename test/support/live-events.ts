/** What `/v2/events/stream` sends, one event after another. */
export async function* eventsOf(
  response: Response,
): AsyncGenerator<{ name: string; id: string; data: string }> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const lines = text.slice(0, end).split('\n');
      text = text.slice(end + 2);
      const field = (name: string) =>
        lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
      if (field('event')) yield { name: field('event'), id: field('id'), data: field('data') };
    }
  }
}
