import { describe, expect, it } from 'vitest';
import { matchesPattern } from '../../../src/page/boards/match-pattern';

describe('a match pattern', () => {
  it.each([
    ['https://www.apec.fr/*', 'https://www.apec.fr/x?y=1', true],
    ['https://www.apec.fr/*', 'http://www.apec.fr/x', false],
    ['https://*.jobteaser.com/*', 'https://jobteaser.com/', true],
    ['https://*.jobteaser.com/*', 'https://a.b.jobteaser.com/', true],
    ['https://*.jobteaser.com/*', 'https://notjobteaser.com/', false],
    ['https://www.linkedin.com/jobs/*', 'https://www.linkedin.com/jobs', false],
    ['*://*/*', 'https://example.org/', true],
    ['https://a.b/c+d/*', 'https://a.b/c+d/e', true],
    ['nonsense', 'https://a.b/', false],
  ])('%s takes %s: %s', (pattern, url, expected) => {
    expect(matchesPattern(pattern, new URL(url))).toBe(expected);
  });
});
