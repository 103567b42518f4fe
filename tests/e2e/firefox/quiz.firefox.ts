/** The quiz, the kept jobs and the comparison in Firefox: each path once, by keyboard where there is a choice. */
import { expect, test } from 'vitest';
import type { FirefoxBrowser } from './browser';
import { oneFaultlessBrowser } from './one-browser';
import { textOf, WAIT } from './steps';

let firefox: FirefoxBrowser;
oneFaultlessBrowser((launched) => {
  firefox = launched;
});

test('the quiz is answered by digits, resumed, and gives ranked jobs', async () => {
  const first = await firefox.openPage('sheet.html#quiz/ask', '.quiz-answers');
  await first.keyboard.press('5');
  await expect.poll(textOf(first), WAIT).toContain('2 sur 18');
  await first.close();
  const page = await firefox.openPage('sheet.html#quiz/ask', '.quiz-answers');
  for (let asked = 1; asked < 18; asked++) {
    await expect.poll(textOf(page), WAIT).toContain(`${asked + 1} sur 18`);
    await page.keyboard.press(asked % 6 === 0 ? '5' : '1');
  }
  await expect.poll(textOf(page), WAIT).toContain('Votre profil');
  await expect.poll(textOf(page), WAIT).toMatch(/Réaliste\s+agir, fabriquer/);
  await expect.poll(textOf(page), WAIT).toContain('profil 5/5');
  await page.close();
});

test('the job quiz asks, answers and says its source', async () => {
  const page = await firefox.openPage('sheet.html#quiz/play', '.quiz-answers');
  await page.keyboard.press('1');
  await expect.poll(textOf(page), WAIT).toMatch(/C’est juste|La bonne réponse/);
  await expect.poll(textOf(page), WAIT).toMatch(/Source\s:/);
  await page.close();
});

test('two jobs are kept from their sheets, then compared', async () => {
  for (const code of ['G1803', 'G1602']) {
    // At once: the worker's drawing may stand there still, and the app not yet.
    const sheet = await firefox.openPage(`sheet.html#${code}`, '.sheet-tools button');
    await sheet.focus('.sheet-tools button');
    await sheet.keyboard.press('Enter');
    await expect
      .poll(() => sheet.$eval('.sheet-tools button', (b) => b.getAttribute('aria-pressed')), WAIT)
      .toBe('true');
    await sheet.close();
  }
  const saved = await firefox.openPage('sheet.html#saved', '.saved-row + .saved-row');
  for (const box of await saved.$$('.saved-row input')) {
    await box.focus();
    await saved.keyboard.press(' ');
  }
  await expect.poll(textOf(saved), WAIT).toContain('Comparer (2)');
  await saved.focus('.saved-compare a');
  await saved.keyboard.press('Enter');
  await expect.poll(textOf(saved), WAIT).toContain('Passer de l’un à l’autre');
  await expect.poll(textOf(saved), WAIT).toContain('Savoir-faire à acquérir');
  await saved.close();
});
