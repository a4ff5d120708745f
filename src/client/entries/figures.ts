import { defineCitationMatrix } from '../figures/citation-matrix.ts';
import { defineDiagramViewer } from '../figures/diagram-viewer.ts';

defineCitationMatrix();
defineDiagramViewer();
