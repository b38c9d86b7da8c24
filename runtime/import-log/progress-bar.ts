import type { WriteStream } from 'node:tty';

const WIDTH = 30;

/** Draws `done` of `total` on one line of a terminal; draws nothing when the stream is none. */
export function progressBar(stream: WriteStream): (done: number, total: number) => void {
  let drawn = '';
  return (done, total) => {
    if (!stream.isTTY) return;
    const share = total === 0 ? 1 : done / total;
    const filled = Math.round(share * WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    const line = `${bar} ${String(Math.floor(share * 100))}%  ${String(done)}/${String(total)}`;
    if (line === drawn) return;
    drawn = line;
    stream.write(`\r${line}${done === total ? '\n' : ''}`);
  };
}
