import { defineStandardsTable } from '../table/standards-table.ts';

defineStandardsTable();
