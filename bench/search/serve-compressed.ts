import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A folder served as a real server would, with compression, and what was sent. */
export interface CompressedServer {
  url: string;
  /** Bytes of the bodies sent since the last call, and how many files. */
  takeSent(): { bytes: number; files: number };
  close(): void;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** Serves a folder on a free port, text compressed with gzip. */
export async function serveCompressed(folder: string): Promise<CompressedServer> {
  const cache = new Map<string, Buffer>();
  let sent = { bytes: 0, files: 0 };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    const type = types[extname(path)];
    try {
      const body = cache.get(path) ?? compress(readFileSync(join(folder, path)), type);
      cache.set(path, body);
      sent = { bytes: sent.bytes + body.length, files: sent.files + 1 };
      const encoding = type ? { 'content-encoding': 'gzip' } : {};
      response.writeHead(200, { 'content-type': type ?? 'application/octet-stream', ...encoding });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    takeSent: () => {
      const taken = sent;
      sent = { bytes: 0, files: 0 };
      return taken;
    },
    close: () => server.close(),
  };
}

// Pagefind's own files are compressed already.
function compress(content: Buffer, type: string | undefined): Buffer {
  return type ? gzipSync(content, { level: 9 }) : content;
}
