import { defineStandardsTable } from './standards-table.ts';

defineStandardsTable();
