import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The content security policy that a sample in `deploy/` sends. @throws when it sends none. */
export function readPolicy(file = 'deploy/nginx.conf'): string {
  const policy = /default-src 'self'[^"]*/.exec(readFileSync(file, 'utf8'))?.[0];
  if (!policy) throw new Error(`no policy in ${file}`);
  return policy;
}

/** How a policy names a script that stands in a page. */
export function hashScript(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
