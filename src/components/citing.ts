import { defineCitingBox } from './citing-box.ts';

defineCitingBox();
