import { defineCitationMatrix } from '../figures/citation-matrix.ts';
import { defineDiagramViewer } from '../figures/diagram-viewer.ts';
import { defineStandardsMap } from '../figures/standards-map.ts';

defineCitationMatrix();
defineDiagramViewer();
defineStandardsMap();
