import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { readCommandLine } from './command-line.ts';
import { recover } from './steps/publish.ts';

const help = `用法：npm run serve [-- --port 4321] [--mount /a/b/] [--out 文件夹]

在本机提供已生成的网站（只监听 127.0.0.1）。
  --port   端口（默认 4321；0 表示任选空闲端口）
  --mount  网站所在的路径（默认 /）
  --out    网站文件夹（默认 dist）`;

const { settings, values } = readCommandLine(help, {
  port: { type: 'string' },
  mount: { type: 'string' },
});
recover(settings);
if (!existsSync(join(settings.out, 'index.html'))) {
  console.error(`没有可供浏览的网站：${settings.out}；先运行 npm run build`);
  process.exit(1);
}
const mount = `/${String(values.mount ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
const files = sirv(settings.out, { dev: true, dotfiles: false, extensions: [] });
const server = createServer((request, response) => {
  const path = request.url ?? '/';
  if (!path.startsWith(mount)) {
    response.writeHead(302, { location: mount }).end();
    return;
  }
  request.url = `/${path.slice(mount.length)}`;
  if (request.url === '/' || request.url.startsWith('/?')) request.url = '/index.html';
  files(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    createReadStream(join(settings.out, '404.html')).pipe(response);
  });
});
server.on('error', (error: NodeJS.ErrnoException) => {
  const busy = error.code === 'EADDRINUSE';
  const advice = busy ? '端口已被占用，请换一个：npm run serve -- --port 8080' : error.message;
  console.error(advice);
  process.exit(1);
});
server.listen(Number(values.port ?? 4321), '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : values.port;
  console.log(`网站已就绪：http://127.0.0.1:${port}${mount}（按 Ctrl+C 结束）`);
});
