import { pageAddress } from '../addresses/page-address.ts';
import type { Dataset } from '../dataset/dataset-schema.ts';
import { labelsOf } from '../labels/labels.ts';

/** The text file beside a packed site that says how to read it: its name, and its words. */
export function writePackageGuide(dataset: Dataset): { name: string; text: string } {
  const { site } = dataset;
  const { say } = labelsOf(dataset);
  const steps = [
    say('package.unpack'),
    say('package.open', { page: pageAddress.home }),
    say('package.offline'),
  ];
  const paragraphs = [
    [
      ...(site.handlingMark ? [site.handlingMark] : []),
      site.title,
      say('layout.version', { version: site.version }),
    ],
    [say('package.reading'), ...steps.map((step, i) => `${i + 1}. ${step}`)],
    [say('package.publishing'), say('package.serve')],
    [say('package.checking'), say('package.check', { command: 'sha256sum -c SHA256SUMS' })],
    [say('package.note')],
  ];
  const text = paragraphs.map((lines) => `${lines.join('\n')}\n`).join('\n');
  // What a dataset calls it may hold what no file may be called.
  return { name: `${say('package.guide').replace(/[\\/:*?"<>|]/g, ' ')}.txt`, text };
}
