import { settingsEnvironment } from '../src/build/settings.ts';
import { readCommandLine } from './command-line.ts';
import { livePages, preparePages } from './dev/live-pages.ts';

const help = `用法：npm run dev [-- --dataset 文件夹] [--port 端口]

边改边看：启动 Astro 的开发服务器；数据集、手写的页面、组件、样式与页面代码一经保存，浏览器随即显示。
数据集有问题时列出问题，页面保持原样。
开发服务器不做全文索引与链接检查，发布前请运行 npm run build。
  --port  端口（默认 4321；被占用时取下一个空闲的）`;

const { settings, values } = readCommandLine(help, { port: { type: 'string' } });
const port = Number(values.port ?? 4321);
Object.assign(process.env, settingsEnvironment(settings), {
  ASTRO_TELEMETRY_DISABLED: '1',
  // With another value Astro tells browsers of no change.
  NODE_ENV: 'development',
});
await preparePages();
// Astro reads its environment as it is loaded.
const { dev } = await import('astro');
await dev({ server: { port }, integrations: [livePages(settings)] });
