/** A small valid dataset, one record a line, so that tests can say at which line and column a fault stands. */
export const smallDataset: Readonly<Record<string, string>> = {
  'site.json': `{
"title": "小数据集", "shortTitle": "小", "description": "供测试", "version": "1.0.0",
"families": [
{"id": "f", "name": "一族", "shortName": "族", "description": "说明", "listing": {"source": "list", "clause": "table-1"}, "listingName": "表 1"}
]}`,
  'numbering.json': `{
"prefixes": [{"prefix": "S/T", "name": "示例标准", "mandate": "recommended", "yearInIdentity": false}],
"serial": {"minDigits": 1, "maxDigits": 3, "leadingZeros": false},
"bare": {"minDigits": 3, "maxDigits": 3, "leadingZeros": false},
"partDigits": 1, "labels": [], "allParts": ["全部"], "rangeWords": [],
"years": {"from": 2000, "to": 2099, "shortFrom": 1950, "shortTo": 1999, "word": "年"},
"plan": {"serialDigits": 4, "departmentDigits": 3, "natures": [{"code": "T", "mandate": "recommended"}], "departments": [], "labels": []}
}`,
  'sources.json': `{"sources": [
{"id": "list", "title": "清单", "shortTitle": "清单", "number": null, "edition": "2024", "editionBasis": "封面", "condition": []},
{"id": "book", "title": "手册", "shortTitle": "手册", "number": null, "standard": "s-t-1", "edition": "2024", "editionBasis": "封面", "condition": []}
]}`,
  'categories.json': `{"categories": [
{"id": "c", "family": "f", "name": "甲类", "fullName": "甲类标准", "description": ["说明"], "place": {"source": "list", "clause": "1"}, "expectedCount": 2,
"subcategories": [
{"id": "c1", "name": "甲一", "description": [], "expectedCount": 1},
{"id": "c2", "name": "甲二", "description": [], "expectedCount": 1}
]},
{"id": "d", "family": "f", "name": "乙类", "fullName": "乙类标准", "description": ["说明"], "place": {"source": "list", "clause": "2"}, "subcategories": [{"id": "d1", "name": "乙一", "description": []}]}
]}`,
  'subsystems.json': `{"subsystems": [
{"id": "x", "name": "子体系", "focusArea": "重点", "composition": ["c"], "description": ["说明"], "figure": {"number": 1, "caption": "图 1"}, "place": {"source": "list", "clause": "3"}, "expectedCount": 1,
"priorities": [
{"id": "p1", "title": "甲", "text": "内容"},
{"id": "p2", "title": "乙", "text": "内容"}
]}
]}`,
  'standards.json': `{"standards": [
{"id": "s-t-1", "formerIds": ["s-0"], "family": "f", "number": "S/T 1", "planNumber": null, "title": "甲", "category": "c", "subcategory": "c1", "subsystem": "x", "guidesIntegration": null, "printed": {"title": "甲："}, "place": {"source": "list", "clause": "table-1", "row": 1}},
{"id": "s-t-2", "family": "f", "number": "S/T 2-2020", "planNumber": null, "title": "乙", "category": "c", "subcategory": "c2", "subsystem": null, "guidesIntegration": null, "corrected": {"number": "S/T 2-2021"}, "place": {"source": "list", "clause": "table-1", "row": 2}},
{"id": "s-t-3", "family": "f", "number": null, "planNumber": "20240001-T-001", "title": "丙", "category": "d", "subcategory": "d1", "subsystem": null, "guidesIntegration": true, "place": {"source": "list", "clause": "table-1", "row": 3}, "formerIds": ["20240001-t-001"]}
]}`,
  'citations.json': `{"grid": {
"place": {"source": "book", "clause": "figure-1"}, "caption": "图 1", "notes": [], "reading": "rows-cite-columns", "readingReason": ["理由"],
"rows": [
{"row": "s-t-1", "diagonal": "s-t-1"},
{"row": "s-t-2", "diagonal": "s-t-3"},
{"row": "s-t-3", "diagonal": null}
],
"cells": [
{"row": "s-t-1", "printedColumn": "s-t-2", "column": "s-t-2"},
{"row": "s-t-1", "printedColumn": "s-t-3", "column": "s-t-3"},
{"row": "s-t-2", "printedColumn": "s-t-2", "column": "s-t-1"}
]},
"clauses": [
{"citing": "s-t-3", "cited": "s-t-1", "citedAs": "S/T 1", "place": {"source": "book", "clause": "2"}, "trust": "proved-by-source"}
]}`,
  'events.json': `{"events": [
{"record": "s-t-1", "kind": "listed-active", "date": "2024", "trust": "proved-by-source", "evidence": [{"text": "列于表"}]},
{"record": "s-t-2", "kind": "listed-active", "date": "2024", "trust": "proved-by-source", "evidence": [{"text": "列于表"}]},
{"record": "s-t-3", "kind": "listed-planned", "date": "2024", "trust": "proved-by-source", "evidence": [{"text": "列于表"}]}
]}`,
  'errata.json': `{"errata": [
{"id": "e1", "record": "s-t-1", "field": "title", "kind": "normalisation", "trust": "proved-by-source", "evidence": [{"text": "空白"}], "date": "2024-01-01"},
{"id": "e2", "record": "s-t-2", "field": "number", "kind": "misprint", "trust": "reported", "evidence": [{"text": "年代号"}], "date": "2024-01-01"}
]}`,
  'addresses.json': `{"addresses": [
"standards/s-0.html",
"standards/s-t-1.html",
"subsystems/x.html#p1"
]}`,
};
