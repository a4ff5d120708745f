import { createRenderer } from 'static-mermaid/renderer';
import { flowcharts } from './flowcharts.ts';

/** Draws one flowchart, with mermaid when a second word says so; without a word it only starts. */
const [name = '', way] = process.argv.slice(2);
const request = flowcharts[name];
const renderer = createRenderer({ onlyMermaid: way === 'mermaid' });
if (request) await renderer.render(request);
await renderer.close();
