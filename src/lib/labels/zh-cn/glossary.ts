/** What words of the interface mean that are not plain, a sentence each: `src/lib/labels/glossary.ts` names the words. */
export const glossary = {
  'about.words': '用语说明',
  'meaning.inferred': '编者根据标准名称或上下文判断的联系，原文没有写明，引用前请自行核对。',
  'meaning.erratum': '来源文件中的一处错误或写法不统一，以及对它的更正。',
  'meaning.corrected': '编者更正后的写法；来源文件所印的写法另列为“原文”。',
  'meaning.guidesIntegration': '来源文件标明的，该标准是否用于指导有关系统的对接。',
  'meaning.diagonal': '引用关系图每行在本标准所在的列印有对角线记号，位置正确，该行的勾没有错位。',
  'meaning.diagonal-corrected': '该行的对角线记号偏离应在的列，该行的勾已随之移回。',
  'meaning.unverified': '该行没有对角线记号，勾是否错位无法核对，保留原文。',
  'meaning.dated': '引用时写明年份，只指该年份的版本。',
  'meaning.undated': '引用时不写年份，指所引标准的最新版本，包括所有的修改单。',
} as const;
