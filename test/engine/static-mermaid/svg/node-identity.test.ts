import { expect, test } from 'vitest';
import { identifyGroup } from '../../../../packages/static-mermaid/svg/node-identity.ts';
import { findIt } from '../emulation/parse-svg.ts';

test.each([
  [
    'class="it node default tone-1" id="d-flowchart-c0109-1-12"',
    'mm-node mm-it mm-tone-1',
    'c0109-1',
  ],
  ['class="it cluster" id="d-front"', 'mm-group', 'front'],
  ['class="it" data-et="participant" data-id="P"', 'mm-node', 'P'],
  ['class="it edgePaths"', 'mm-edges', undefined],
  ['class="it edgeLabel"', 'mm-label', undefined],
  ['class="it root"', '', undefined],
])('%s', (attributes, classes, nodeId) => {
  const identity = identifyGroup(findIt(`<g ${attributes}/>`), 'd-');
  expect(identity.classes.join(' ')).toBe(classes);
  expect(identity.nodeId).toBe(nodeId);
});
