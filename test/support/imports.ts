import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** One import as it stands in a file: what is written, and the file of the project it means. */
export interface Import {
  file: string;
  specifier: string;
  /** The path in the project for a relative import, otherwise undefined. */
  target?: string;
}

/** The imports of a source text, dynamic ones and a Vue file's script included. */
export function importsOf(file: string, text: string): Import[] {
  const source = file.endsWith('.vue') ? scriptsOf(text) : text;
  return ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => ({
    file,
    specifier: fileName,
    ...(fileName.startsWith('.') && { target: resolve(file, fileName) }),
  }));
}

/** Every import of the project's own sources. */
export function allImports(): Import[] {
  return ['engine', 'runtime', 'designer']
    .flatMap(sourcesIn)
    .flatMap((file) => importsOf(file, readFileSync(root + file, 'utf8')));
}

function sourcesIn(folder: string): string[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|vue)$/.test(path))
    .sort();
}

function resolve(file: string, specifier: string): string {
  return posix.normalize(posix.join(posix.dirname(file), specifier.replace(/\?.*$/, '')));
}

function scriptsOf(vue: string): string {
  return [...vue.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((m) => m[1]).join('\n');
}
