/**
 * Lists that a framework owns, hydrated and rendered again and again under the
 * marks. Highlighters that wrap text break exactly here (`removeChild`).
 */
import { JOBS, jobsAt } from '../../fixtures/hazards/jobs';
import { bundle } from '../support/bundle';
import { type Hazard, pageOf } from './visitor';

const SERVER = `<ul>${JOBS.map((job) => `<li><h2><a href="#">${job}</a></h2> </li>`).join('')}</ul>`;

interface FrameworkPage {
  hydrate(): void;
  turnTo(turn: number): void;
}

const listOf = (framework: string): Hazard => ({
  name: `a ${framework} list, hydrated and rendered anew under the marks`,
  async walk(visitor) {
    const script = await bundle(`${framework}-list.js`);
    await visitor.visit({
      '/1.html': pageOf(`<div id="root">${SERVER}</div><script src="/page.js"></script>`),
      '/page.js': { body: script, type: 'text/javascript' },
    });
    const turnTo = (turn: number) =>
      visitor.inPage((to) => (window as unknown as FrameworkPage).turnTo(to), turn);
    const titles = () =>
      visitor.inPage(() => [...document.querySelectorAll('h2')].map((h2) => h2.textContent));
    const count = async () => (await visitor.marks()).length;
    // Marked before the framework takes over.
    await visitor.until(count, JOBS.length);
    await visitor.inPage(() => (window as unknown as FrameworkPage).hydrate());

    for (let turn = 1; turn <= 12; turn++) {
      await turnTo(turn);
      if (turn % 4 !== 0) continue;
      const jobs = jobsAt(turn);
      await visitor.until(titles, jobs);
      await visitor.until(async () => (await visitor.marks()).sort(), jobs.toSorted());
    }
    // The card of a row goes with the row.
    await visitor.hover('comptable');
    await visitor.shows('Comptable');
    await turnTo(0);
    await visitor.until(titles, JOBS);
    await visitor.until(count, JOBS.length);
  },
});

export const FRAMEWORKS: Hazard[] = ['react', 'vue', 'preact'].map(listOf);
