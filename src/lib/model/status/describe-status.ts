import { eventWords, statusWords, trustWords } from '../../labels/words.ts';
import type { Standard } from '../standard.ts';

/** The status of a standard in words, with what it rests on and what its source said: 现行（2020 列为现行）. */
export function describeStatus({ status, listed }: Standard): string {
  const { event } = status;
  const since = event && [event.date, eventWords[event.kind]].filter(Boolean).join(' ');
  const reported = status.reported ? trustWords.reported : null;
  const basis = [since, reported].filter(Boolean).join('，');
  const before =
    listed.status === status.status ? '' : `；来源文件列为${statusWords[listed.status]}`;
  return `${statusWords[status.status]}${basis && `（${basis}）`}${before}`;
}

/** Says which number took the place of a standard or plan; empty when none is known. */
export function describeSuccessor({ status, record }: Standard): string {
  const { successor } = status;
  if (!successor || successor === record.number) return '';
  const ended = status.status === 'replaced' || status.status === 'withdrawn';
  return ended ? `已被 ${successor} 代替` : `标准号：${successor}`;
}
