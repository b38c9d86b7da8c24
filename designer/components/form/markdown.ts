/** A little Markdown as data: rendered as elements, never as HTML text, so nothing can be injected. */
export type Block =
  | { kind: 'heading'; level: number; content: Inline[] }
  | { kind: 'paragraph'; content: Inline[] }
  | { kind: 'list'; items: Inline[][] };

export type Inline =
  | { kind: 'text' | 'strong' | 'emphasis' | 'code'; text: string }
  | { kind: 'link'; text: string; href: string };

const INLINE = /\*\*([^*]+)\*\*|\*([^*]+)\*|`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)/g;
const SAFE_LINK = /^(https?:\/\/|mailto:|tel:|\/(?!\/))/i;

export function parseMarkdown(source: string): Block[] {
  const blocks: Block[] = [];
  for (const line of source.split('\n').map((text) => text.trim())) {
    const last = blocks.at(-1);
    const heading = /^(#{1,4})\s+(.*)$/.exec(line);
    const item = /^(?:[-*]|\d+\.)\s+(.*)$/.exec(line);
    if (line === '') blocks.push({ kind: 'paragraph', content: [] });
    else if (heading) {
      const [, marks = '', text = ''] = heading;
      blocks.push({ kind: 'heading', level: marks.length, content: parseInline(text) });
    } else if (item) {
      const content = parseInline(item[1] ?? '');
      if (last?.kind === 'list') last.items.push(content);
      else blocks.push({ kind: 'list', items: [content] });
    } else if (last?.kind === 'paragraph' && last.content.length > 0) {
      last.content.push({ kind: 'text', text: ' ' }, ...parseInline(line));
    } else blocks.push({ kind: 'paragraph', content: parseInline(line) });
  }
  return blocks.filter((block) => block.kind !== 'paragraph' || block.content.length > 0);
}

function parseInline(text: string): Inline[] {
  const parts: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > at) parts.push({ kind: 'text', text: text.slice(at, match.index) });
    parts.push(inlineOf(match));
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}

function inlineOf([whole, strong, emphasis, code, label, href]: RegExpMatchArray): Inline {
  if (strong !== undefined) return { kind: 'strong', text: strong };
  if (emphasis !== undefined) return { kind: 'emphasis', text: emphasis };
  if (code !== undefined) return { kind: 'code', text: code };
  if (href !== undefined && SAFE_LINK.test(href)) return { kind: 'link', text: label ?? '', href };
  return { kind: 'text', text: whole };
}
