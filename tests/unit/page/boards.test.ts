import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { BOARD_MATCHES, BOARDS, boardOf, isReadAt } from '../../../src/page/boards';
import { currencyAt } from '../../../src/page/boards/currency';

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

  it('tells the jobs of a site of small ads from its other ads by the query', () => {
    const leboncoin = boardOf('https://www.leboncoin.fr/')!;
    const reads = (path: string) => isReadAt(leboncoin, `https://www.leboncoin.fr${path}`);
    expect(
      ['/recherche?category=33&text=x', '/recherche?text=x&category=71', '/c/offres_d_emploi'].map(
        reads,
      ),
    ).toEqual([true, true, true]);
    expect(
      ['/recherche?category=2', '/recherche?text=category=33', '/recherche', '/c/voitures'].map(
        reads,
      ),
    ).toEqual([false, false, false, false]);
  });

  it.each([
    ['https://ch.talent.com/jobs', 'CHF'],
    ['https://fr.indeed.ch/', 'CHF'],
    ['https://ch-fr.indeed.com/', 'CHF'],
    ['https://emplois.ca.indeed.com/', 'CAD'],
    ['https://www.jobillico.com/', 'CAD'],
    ['https://www.emploi.cm/', 'XAF'],
    ['https://www.rekrute.com/', 'MAD'],
    ['https://be.jooble.org/', 'EUR'],
    ['https://www.hellowork.com/', 'EUR'],
    // no boards
    ['https://careers.example.ch/', 'CHF'],
    ['https://ma-mission.example.fr/', 'EUR'],
    ['not an address', 'EUR'],
  ])('%s: amounts without a currency are in %s', (url, currency) => {
    expect(currencyAt(boardOf(url), url)).toBe(currency);
  });
});
