import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { BOARD_MATCHES, BOARDS, boardOf, isReadAt } from '../../../src/page/boards';

describe('the table of boards', () => {
  it('names each board once', () => {
    const ids = BOARDS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(BOARD_MATCHES).size).toBe(BOARD_MATCHES.length);
  });

  it('asks for no more than named hosts, over https', () => {
    for (const pattern of BOARD_MATCHES) {
      expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/(\S*\/)?\*$/);
    }
  });

  it.each(BOARDS.map((board) => [board.id, board] as const))(
    '%s has a fixture page whose titles its selectors find',
    (id, board) => {
      const { document } = new Window();
      document.write(readFileSync(`tests/fixtures/boards/${id}.html`, 'utf8'));
      expect(document.querySelectorAll(board.titles).length).toBeGreaterThanOrEqual(3);
      expect(document.querySelector(board.adTitle)?.textContent?.trim()).toBeTruthy();
      if (board.adText)
        expect(document.querySelector(board.adText)?.textContent).toContain('équipe');
      if (board.skip) expect(() => document.querySelector(board.skip ?? '')).not.toThrow();
    },
  );

  it('knows a board by the address of a page', () => {
    expect(boardOf('https://fr.indeed.com/jobs?q=x')?.id).toBe('indeed');
    expect(boardOf('https://www.linkedin.com/jobs/search')?.id).toBe('linkedin');
    expect(boardOf('https://ecole.jobteaser.com/fr/job-offers')?.id).toBe('jobteaser');
    expect(boardOf('https://example.org/')).toBeNull();
    expect(boardOf('not an address')).toBeNull();
  });

  it('knows on which part of a site that is about more than jobs ads are read', () => {
    const linkedin = boardOf('https://www.linkedin.com/feed/')!;
    const reads = (path: string) => isReadAt(linkedin, `https://www.linkedin.com${path}`);
    expect(['/jobs', '/jobs/', '/jobs/view/1?x=/feed/'].map(reads)).toEqual([true, true, true]);
    expect(['/feed/', '/in/jobs/', '/jobsearch'].map(reads)).toEqual([false, false, false]);
    expect(isReadAt(boardOf('https://www.apec.fr/')!, 'https://www.apec.fr/any')).toBe(true);
  });
});
