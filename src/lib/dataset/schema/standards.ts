import { z } from 'zod';
import { attachedFiles } from '../../concepts/attachments/schema.ts';
import { descriptiveFields } from '../../concepts/descriptions/schema.ts';
import { fieldValues } from '../../concepts/fields/schema.ts';
import { categoryPath, formerIds, line, recordId, schemaKey, sourcePlace } from './primitives.ts';

/** The fields whose printed form may differ from the value used. */
export const printedFields = ['number', 'planNumber', 'title', 'category', 'focusArea'] as const;

/** The fields for which evidence outside the source documents may report another value. */
const reportedFields = ['number', 'title'] as const;

const value = z.string().min(1).max(400);

export const standard = z
  .strictObject({
    id: recordId,
    formerIds,
    family: recordId.nullish().describe('所属标准族（site.json）；不分族则省略'),
    number: line
      .nullish()
      .describe('标准号：由照录的写法规范而来，不改正原文的误印；尚无则为 null 或省略'),
    planNumber: line.nullish().describe('计划号；没有则为 null 或省略'),
    title: line.describe('名称：由照录的写法规范而来，不改正原文的误印'),
    category: recordId.nullish().describe('一级分类的标识；来源未分类则为 null 或省略'),
    subcategory: recordId.nullish().describe('二级分类的标识；来源未分类则为 null 或省略'),
    categories: z
      .array(categoryPath)
      .min(1)
      .optional()
      .describe('所属的各个分类，主要的在前；写了这一项就不写 category 与 subcategory'),
    subsystem: recordId
      .nullish()
      .describe('所支撑的子体系的标识（subsystems.json）；没有则为 null 或省略'),
    guidesIntegration: z
      .boolean()
      .nullish()
      .describe('是否用于指导对接；来源未涉及则为 null 或省略'),
    printed: z
      .strictObject({
        number: value.optional().describe('原文中的标准号'),
        planNumber: value.optional().describe('原文中的计划号'),
        title: value.optional().describe('原文中的名称'),
        category: value.optional().describe('原文中一级分类一栏的文字'),
        focusArea: value
          .optional()
          .describe('原文中重点工作一栏的文字，与子体系的 focusArea 不同时填写'),
      } satisfies Record<(typeof printedFields)[number], unknown>)
      .optional()
      .describe('照录：与所用值不同的原文写法；每一项须有一条勘误说明'),
    corrected: z
      .strictObject({
        number: value.optional().describe('外部证据所报的标准号'),
        title: value.optional().describe('外部证据所报的名称'),
      } satisfies Record<(typeof reportedFields)[number], unknown>)
      .optional()
      .describe('校订：外部证据所报、与照录不同的值，待核实；每一项须有一条勘误说明'),
    otherNumbers: z
      .array(
        z.strictObject({
          number: line.describe('另一种写法，照录'),
          place: sourcePlace,
          note: line.optional().describe('说明'),
        }),
      )
      .optional()
      .describe('来源文件别处对同一标准的其他编号写法'),
    ...descriptiveFields,
    files: attachedFiles.optional(),
    fields: fieldValues.optional(),
    place: sourcePlace.optional().describe('列出本标准的表与行；没有来源文件则省略'),
  })
  .describe('一项标准或标准计划');

export const standardsFile = z
  .strictObject({
    $schema: schemaKey,
    standards: z.array(standard).describe('全部标准，按标准族与原表顺序'),
  })
  .describe('标准');
