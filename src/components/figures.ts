import { defineCitationMatrix } from './citation-matrix.ts';
import { defineDiagramViewer } from './diagram-viewer.ts';

defineCitationMatrix();
defineDiagramViewer();
