import { testSuggestions } from '../../../../suggest-query.ts';
import { syllables, titles } from '../fixture-titles.ts';

testSuggestions({
  titles,
  syllables,
  slips: [
    ['电子当案', '电子档案'],
    ['点子档案', '电子档案'],
    ['点子当案', '电子档案'],
    ['身份任证', '身份认证'],
    ['身分认证', '身份认证'],
    ['档案信息共享瓶台', '档案信息共享平台'],
    ['照片档案数字话', '照片档案数字化'],
    ['电子子档案', '电子档案'],
    ['档案信共享平台', '档案信息共享平台'],
  ],
  several: [['电子当案', '接口'], '电子档案 接口'],
});
