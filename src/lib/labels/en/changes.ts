import type { Label } from '../label.ts';
import type { changes as keys } from '../zh-cn/changes.ts';

export const changes = {
  'changes.kind': 'Changes',
  'changes.group': '{kind}: {count} {change}',
  'changes.record': 'Record',
  'changes.none': 'No change',
  'change.added': 'added',
  'change.removed': 'removed',
  'change.changed': 'changed',
} as const satisfies Record<keyof typeof keys, Label>;
