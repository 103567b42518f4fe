// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BOARDS } from '../../../src/page/boards';
import { postingFrom } from '../../../src/page/own-job/json-ld';
import { OwnJobReader } from '../../../src/page/own-job/own-job';
import { ownTitle } from '../../../src/page/own-job/own-title';

const posting = (more: object) =>
  JSON.stringify({ '@type': 'JobPosting', title: 'Boulanger', ...more });

describe('a JobPosting in structured data', () => {
  it('gives title, occupation, pay', () => {
    const source = posting({
      occupationalCategory: { name: 'Boulangerie' },
      baseSalary: { value: 2000 },
    });
    expect(postingFrom([source])).toMatchObject({
      title: 'Boulanger',
      occupation: 'Boulangerie',
      baseSalary: { value: 2000 },
    });
  });

  it.each([
    ['in a graph', JSON.stringify({ '@graph': [{ '@type': 'WebPage' }, JSON.parse(posting({}))] })],
    ['in an array', `[${posting({})}]`],
    ['with several types', posting({ '@type': ['Thing', 'JobPosting'] })],
    ['with a line end inside a string', '{"@type":"JobPosting","title":"Boulanger\n"}'],
  ])('is found %s', (_where, source) => {
    expect(postingFrom([source])?.title).toBe('Boulanger');
  });

  it.each([
    ['of a list of several ads', [posting({}), posting({ title: 'Menuisier' })]],
    ['without a title', [posting({ title: '' })]],
    ['that is no JSON', ['{"@type":"JobPosting", oops']],
    ['of another type', [JSON.stringify({ '@type': 'Event', title: 'JobPosting day' })]],
  ])('is none %s', (_why, sources) => {
    expect(postingFrom(sources)).toBeNull();
  });

  it.each([
    ['deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['long', JSON.stringify({ value: 'x'.repeat(10_000) })],
  ])('takes no pay that is too %s to pass on', (_, pay) => {
    const source = `{"@type":"JobPosting","title":"Boulanger","baseSalary":${pay}}`;
    expect(JSON.stringify(postingFrom([source]))).toBe('{"title":"Boulanger"}');
  });

  it('a code alone names nothing', () => {
    expect(postingFrom([posting({ occupationalCategory: 'M1805' })])?.occupation).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, text) => {
        postingFrom([json, `${text}JobPosting`, `{"@type":"JobPosting","title":${json}}`]);
      }),
    );
  });
});

describe('the title of the ad a page is about', () => {
  const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  const indeed = BOARDS.find(({ id }) => id === 'indeed') ?? null;

  it('is what the board shows, when its structured data says another', () => {
    const html = `<script type="application/ld+json">${posting({})}</script><h2 class="jobsearch-JobInfoHeader-title">Menuisier H/F</h2>`;
    expect(ownTitle(page(html), indeed)).toMatchObject({ title: 'Menuisier H/F', from: 'board' });
  });

  it('is the structured one, when both agree', () => {
    const html = `<script type="application/ld+json">${posting({})}</script><h2 class="jobsearch-JobInfoHeader-title">Boulanger H/F</h2>`;
    expect(ownTitle(page(html), indeed)).toMatchObject({ title: 'Boulanger', from: 'json-ld' });
  });

  it.each([
    ['Chargé d&#039;affaires &lt;B2B&gt;', "Chargé d'affaires <B2B>"],
    ['Ing&eacute;nieur R&amp;D', 'Ingénieur R&D'],
    ['Vendeur R&D <H/F>', 'Vendeur R&D <H/F>'],
  ])('is as a reader sees it, though its data is written as HTML: %s', (title, seen) => {
    const html = `<script type="application/ld+json">${posting({ title })}</script>`;
    expect(ownTitle(page(html), null)?.title).toBe(seen);
  });

  it('is read from microdata', () => {
    const html =
      '<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title"> Boulanger </h1></div>';
    expect(ownTitle(page(html), null)).toMatchObject({ title: 'Boulanger', from: 'microdata' });
  });

  it('is the heading of a page of no board, else og:title', () => {
    expect(ownTitle(page('<h1>Boulanger</h1>'), null)).toMatchObject({ from: 'h1' });
    expect(ownTitle(page('<meta property="og:title" content="Boulanger">'), null)).toMatchObject({
      title: 'Boulanger',
      from: 'og:title',
    });
  });

  it('is none of thousands of words', () => {
    const title = 'Boulanger '.repeat(2_000);
    const ld = posting({ title });
    document.head.innerHTML = `<meta property="og:title" content="${title}"><script type="application/ld+json">${ld}</script>`;
    document.body.innerHTML = `<h1>${title}</h1>`;
    expect(ownTitle(document, null)).toBeNull();
  });

  it('is none on a board’s list of results', () => {
    expect(
      ownTitle(page('<h1>Emplois à Lyon</h1><h2 class="jobTitle">Boulanger</h2>'), indeed),
    ).toBeNull();
  });
});

describe('the page’s own job', () => {
  const board = {
    ...{ id: 'board', name: 'Board', matches: [], titles: '.title' },
    ...{ adTitle: 'h1', adText: 'article' },
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  const show = (title: string, text: string) => {
    document.body.innerHTML = `<h1>${title}</h1><article>${text}</article>`;
  };
  function reader(linkTitle = vi.fn(async () => [])) {
    const changed = vi.fn();
    return {
      changed,
      linkTitle,
      own: new OwnJobReader({ board, currency: 'EUR', linkTitle }, changed),
    };
  }
  afterEach(() => document.body.replaceChildren());

  it('has the text that came after its title, not that of the ad before', async () => {
    const { own, linkTitle } = reader();
    show('Menuisier', '2 500 € brut par mois');
    own.look();
    await settled();
    show('Boulanger', '2 500 € brut par mois');
    own.look();
    expect(own.job).toBeNull();
    await settled();
    show('Boulanger', '1 900 € brut par mois');
    own.look();
    expect(own.job?.title).toBe('Boulanger');
    await settled();
    expect(own.job?.context).toBe('1 900 € brut par mois');
    own.look();
    expect(linkTitle).toHaveBeenCalledTimes(3);
  });

  it('is told of when it goes, once', async () => {
    const { own, changed } = reader();
    show('Boulanger', '');
    own.look();
    await settled();
    expect(changed).toHaveBeenCalledTimes(1);
    document.body.replaceChildren();
    own.look();
    own.look();
    expect(own.job).toBeNull();
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('is asked for again at the next look where nobody answered', async () => {
    const { own, linkTitle } = reader();
    linkTitle.mockRejectedValueOnce(new Error('asleep'));
    show('Boulanger', '');
    own.look();
    await settled();
    expect(own.job).toBeNull();
    own.look();
    await settled();
    expect(own.job?.title).toBe('Boulanger');
  });
});
