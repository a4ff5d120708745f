export const categories = {
  'categories.column': '分类',
  'category.kind': '一级分类',
  'subcategory.kind': '二级分类',
} as const;
