import type { Label } from '../../label.ts';
import type { changes as keys } from '../../zh-cn/optional/changes.ts';

export const changes = {
  'changes.kind': 'Changes',
  'changes.title': 'Changes to the data',
  'changes.subscribe': 'Subscribe to changes',
  'changes.see': 'What each version added, removed and changed is listed in {page}.',
  'changes.description': {
    one: '{count} version of the dataset: what it added, removed and changed. Now {version}.',
    other:
      '{count} versions of the dataset, each compared with the one before: what it added, removed and changed. Now {version}.',
  },
  'changes.intro':
    'This is version {version}. The lists below are made automatically by comparing versions. Subscribe to the {feed}.',
  'changes.feed': 'Atom feed',
  'changes.noVersions': 'No version is recorded yet.',
  'changes.unreleased': 'Changes not yet released',
  'changes.version': '{version} ({date})',
  'changes.summary': '{summary}.',
  'changes.group': '{kind}: {count} {change}',
  'changes.record': 'Record',
  'changes.listed': 'Listed',
  'changes.verified': 'Looked up',
  'changes.unnamed': {
    one: '{count} whose name was not kept',
    other: '{count} whose names were not kept',
  },
  'changes.unnamedMore': {
    one: '{count} more whose name was not kept',
    other: '{count} more whose names were not kept',
  },
  'changes.none': 'No change',
  'change.added': 'added',
  'change.removed': 'removed',
  'change.changed': 'changed',
} as const satisfies Record<keyof typeof keys, Label>;
