import { defineCitingBox } from '../citing/citing-box.ts';

defineCitingBox();
