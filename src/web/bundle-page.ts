import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build } from 'esbuild';

/** A file of the page, ready to send. */
interface Asset {
  readonly contentType: string;
  readonly body: Buffer;
  /** The same body gzipped; `null` where that saves nothing. */
  readonly gzipped: Buffer | null;
}

/** The page: its HTML, with {@link tokenMark} in the place of the secret, and its other files by path. */
export interface Page {
  readonly html: string;
  readonly assets: ReadonlyMap<string, Asset>;
}

/** What the HTML holds where the secret of this start belongs. */
export const tokenMark = '%TOKEN%';

/** Bundles the page in memory: there is no build step, and nothing is written to disk. It takes about a tenth of a second. */
export async function bundlePage(): Promise<Page> {
  const [html, icon, { outputFiles }] = await Promise.all([
    readFile(inPage('index.html'), 'utf8'),
    readFile(inPage('icon.svg')),
    build({
      entryPoints: [inPage('main.ts'), inPage('page.css')],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      outdir: inPage(''),
      entryNames: '[name]',
      assetNames: '[name]',
      loader: { '.woff2': 'file' },
      logLevel: 'silent',
    }),
  ]);
  const files = outputFiles.map(
    ({ path, contents }) => [path.replace(/^.*[\\/]/, '/'), Buffer.from(contents)] as const,
  );
  const all = [...files, ['/icon.svg', icon] as const];
  return {
    html,
    assets: new Map(await Promise.all(all.map(async ([path, body]) => [path, await pack(path, body)] as const))),
  };
}

const contentTypes: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

async function pack(path: string, body: Buffer): Promise<Asset> {
  const contentType = contentTypes[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  const isPacked = contentType.startsWith('font/');
  return { contentType, body, gzipped: isPacked ? null : await promisify(gzip)(body, { level: 9 }) };
}

const inPage = (name: string): string => fileURLToPath(new URL(`page/${name}`, import.meta.url));
