import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../package-folder.ts';
import type { EvidenceFile } from './proof/evidence-file.ts';

const BUNDLE = 'dist/evidence-page/evidence-page.js';
const DATA_START = '<script type="application/json" id="evidence">';
const DATA_END = '</script>';

/**
 * One page that holds the evidence and the program that verifies it, and needs nothing else. Its
 * policy lets only that program run and nothing be loaded, whatever the evidence contains.
 */
export function evidenceHtml(file: EvidenceFile): string {
  const script = inScript(readFileSync(bundleFile(), 'utf8'));
  const style = readFileSync(new URL('page/page.css', import.meta.url), 'utf8');
  const policy = [
    "default-src 'none'",
    `script-src '${sourceHash(script)}'`,
    `style-src '${sourceHash(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>证据文件 · Evidence file</title>
<style>${style}</style>
</head>
<body>
<main id="page"><noscript>核验需要 JavaScript · Verification needs JavaScript</noscript></main>
${DATA_START}${dataText(file)}${DATA_END}
<script type="module">${script}</script>
</body>
</html>
`;
}

/** The evidence in such a page. Throws an Error for any other text. */
export function readEvidence(html: string): EvidenceFile {
  const start = html.indexOf(DATA_START);
  const end = html.indexOf(DATA_END, start);
  if (start >= 0 && end >= 0) {
    return JSON.parse(html.slice(start + DATA_START.length, end)) as EvidenceFile;
  }
  throw new Error('Expected an evidence file, but there is no evidence in it');
}

/** No text within the evidence can end the element that holds it. */
function dataText(file: EvidenceFile): string {
  return JSON.stringify(file).replaceAll('<', String.raw`\u003c`);
}

/** The same for the program's own strings. */
function inScript(source: string): string {
  return source.replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3c`);
}

function sourceHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function bundleFile(): string {
  const file = join(packageFolder(), BUNDLE);
  if (existsSync(file)) return file;
  throw new Error(`Expected ${BUNDLE}, but it is not built: run \`npm run build\``);
}
