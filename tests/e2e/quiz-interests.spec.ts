/** The interest quiz: asked, left, resumed, undone, and its ranked jobs, by mouse and by keyboard alone. */
import { formItems } from '../../src/quiz/forms';
import { expectAccessible, expectNoSideways } from './support/axe';
import { tabTo } from './support/keys';
import { hoverMark } from './support/marks';
import { closingWith, openView, quizAnswered } from './support/reader';
import { expect, test } from './support/test';

const SOCIAL = quizAnswered((type) => (type === 'S' ? 5 : 2));

test.describe('by mouse', () => {
  test('from the popup to ranked jobs, and from there to a sheet', async ({
    extension,
    page: _,
  }) => {
    const popup = await openView(extension, 'popup.html');
    await popup.getByRole('link', { name: 'Quiz', exact: true }).click();
    await popup.getByRole('link', { name: 'Commencer' }).click();
    const artistic = /image|histoire|décor/;
    for (let asked = 0; asked < 18; asked++) {
      await expect(popup.getByText(`${asked + 1} sur 18`)).toBeVisible();
      const activity = (await popup.locator('h1').textContent())!;
      const answer = artistic.test(activity) ? 'Beaucoup' : 'Plutôt pas';
      await popup.getByRole('button', { name: answer }).click();
    }
    await expect(popup.getByRole('heading', { name: 'Votre profil' })).toBeVisible();
    await expect(popup.locator('.quiz-letters dt').first()).toHaveText('Artistique');
    await expect(popup.getByText('profil 5/5').first()).toBeVisible();
    const first = popup.locator('.job-row a').first();
    const label = (await first.locator('.job-name > span').textContent())!;
    await first.click();
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText(label);
    await expect(popup.getByText(/Très proche de votre profil\s: 5\/5, parce que/)).toBeVisible();
  });

  test('the level aimed at narrows the list, the switch hides the fit everywhere', async ({
    extension,
    page: _,
  }) => {
    await extension.store(SOCIAL);
    const popup = await openView(extension, 'popup.html#quiz/result');
    await popup.getByLabel('Niveau visé').selectOption('Bac+5');
    await expect(popup.getByText(/métiers où l’on entre d’ordinaire avec ce niveau/)).toBeVisible();
    const levels = await popup.locator('.job-facts small:first-of-type').allTextContents();
    expect(levels.length).toBeGreaterThan(5);
    for (const level of levels) expect(level).toMatch(/Bac\+5|Doctorat|à/);
    await popup.getByRole('checkbox', { name: /Montrer la proximité/ }).click();
    await expect(popup.getByText(/^profil \d\/5$/)).toHaveCount(0);
    await popup.getByRole('searchbox').fill('infirmier');
    await expect(popup.locator('.job-row').first()).toBeVisible();
    await expect(popup.getByText(/^profil \d\/5$/)).toHaveCount(0);
  });

  test('starts again only after a second word', async ({ extension, page: _ }) => {
    await extension.store(SOCIAL);
    const popup = await openView(extension, 'popup.html#quiz/result');
    await popup.getByRole('button', { name: 'Recommencer' }).click();
    await popup.getByRole('button', { name: 'Non, garder' }).click();
    await expect(popup.getByRole('heading', { name: 'Votre profil' })).toBeVisible();
    await popup.getByRole('button', { name: 'Recommencer' }).click();
    await popup.getByRole('button', { name: 'Oui, effacer' }).click();
    await expect(popup.getByText('1 sur 18')).toBeVisible();
    await expect.poll(() => extension.stored()).not.toHaveProperty('quiz');
  });

  test('one activity left is said in the singular', async ({ extension, page: _ }) => {
    const answers = Object.fromEntries(
      formItems('full').map(({ id, type }) => [id, type === 'S' ? 5 : 2]),
    );
    delete answers[formItems('full').at(-1)!.id];
    await extension.store({ quiz: { version: 1, data: { form: 'full', answers } } });
    const popup = await openView(extension, 'popup.html#quiz/result');
    await expect(
      popup.getByRole('button', { name: 'Préciser avec 1 autre activité', exact: true }),
    ).toBeVisible();
  });

  test('the full form goes on where the short one ended', async ({ extension, page: _ }) => {
    await extension.store(SOCIAL);
    const popup = await openView(extension, 'popup.html#quiz/result');
    await popup.getByRole('button', { name: 'Préciser avec 42 autres activités' }).click();
    await expect(popup.getByText('19 sur 60')).toBeVisible();
  });
});

test.describe('by keyboard alone', () => {
  test('1 to 5 answer, the arrow goes back, and the quiz resumes after closing', async ({
    extension,
    page: _,
  }) => {
    const popup = await openView(extension, 'popup.html#quiz/ask');
    await expect(popup.getByText('1 sur 18')).toBeVisible();
    const first = await popup.locator('h1').textContent();
    await popup.keyboard.press('5');
    await popup.keyboard.press('1');
    await expect(popup.getByText('3 sur 18')).toBeVisible();
    await popup.keyboard.press('ArrowLeft');
    await popup.keyboard.press('ArrowLeft');
    await expect(popup.locator('h1')).toHaveText(first!);
    await expect(popup.getByRole('button', { name: 'Beaucoup' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    // The page turns before the store has the answer.
    const kept = async () => {
      const { quiz } = (await extension.stored()) as { quiz?: { data: { answers: object } } };
      return Object.values(quiz?.data.answers ?? {});
    };
    await expect.poll(kept).toHaveLength(2);
    await popup.close();
    const early = await openView(extension, 'popup.html#quiz/result');
    await expect(early.getByRole('link', { name: 'Reprendre (2 sur 18)' })).toBeVisible();
    await early.close();
    const again = await openView(extension, 'popup.html#quiz');
    const resume = again.getByRole('link', { name: 'Reprendre (2 sur 18)' });
    await tabTo(resume, 12);
    await again.keyboard.press('Enter');
    await expect(again.getByText('3 sur 18')).toBeVisible();
    for (let asked = 2; asked < 18; asked++) {
      await expect(again.getByText(`${asked + 1} sur 18`)).toBeVisible();
      await again.keyboard.press(asked % 6 === 3 ? '5' : '2');
    }
    await expect(again.getByRole('heading', { name: 'Votre profil' })).toBeFocused();
  });

  test('the result: a level, the switch, more items, and again from the start', async ({
    extension,
    page: _,
  }) => {
    await extension.store(SOCIAL);
    const popup = await openView(extension, 'popup.html#quiz/result');
    await tabTo(popup.getByLabel('Niveau visé'));
    await popup.keyboard.press('ArrowDown');
    await expect(popup.getByText(/métiers où l’on entre d’ordinaire avec ce niveau/)).toBeVisible();
    await tabTo(popup.getByRole('checkbox', { name: /Montrer la proximité/ }));
    await popup.keyboard.press('Space');
    await expect(popup.getByText(/^profil \d\/5$/)).toHaveCount(0);
    await tabTo(popup.getByRole('button', { name: 'Préciser avec 42 autres activités' }));
    await popup.keyboard.press('Enter');
    await expect(popup.getByText('19 sur 60')).toBeVisible();
    await tabTo(popup.getByRole('link', { name: 'Quiz', exact: true }));
    await popup.keyboard.press('Enter');
    await tabTo(popup.getByRole('button', { name: 'Recommencer' }));
    await popup.keyboard.press('Enter');
    await tabTo(popup.getByRole('button', { name: 'Oui, effacer' }));
    await popup.keyboard.press('Enter');
    await expect(popup.getByText('1 sur 18')).toBeVisible();
  });

  test('arrows walk the answers', async ({ extension, page: _ }) => {
    const popup = await openView(extension, 'popup.html#quiz/ask');
    await expect(popup.locator('h1')).toBeFocused();
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('ArrowDown');
    await expect(popup.getByRole('button', { name: 'Plutôt pas' })).toBeFocused();
    await popup.keyboard.press('Enter');
    await expect(popup.getByText('2 sur 18')).toBeVisible();
  });
});

test('an answer outlives a popup that closes with it', async ({ extension, page: _ }) => {
  const popup = await openView(extension, 'popup.html#quiz/ask');
  await closingWith(extension, popup.getByRole('button', { name: 'Beaucoup' }));
  await expect
    .poll(() => extension.stored())
    .toMatchObject({ quiz: { data: { answers: { [formItems('short')[0]!.id]: 5 } } } });
});

test('equal answers give no profile and no list', async ({ extension, page: _ }) => {
  await extension.store(quizAnswered(() => 3));
  const popup = await openView(extension, 'popup.html#quiz/result');
  await expect(popup.getByRole('heading', { name: /Pas de profil/ })).toBeVisible();
  await expect(popup.locator('.job-row')).toHaveCount(0);
  await popup.getByRole('searchbox').fill('boulanger');
  await expect(popup.locator('.job-row').first()).toBeVisible();
  await expect(popup.getByText(/^profil \d\/5$/)).toHaveCount(0);
});

test('a damaged store is told, and what is sound in it stays', async ({ extension, page: _ }) => {
  await extension.store({
    quiz: { version: 1, data: { form: 'short', answers: { r01: 5, i01: 'x' } } },
    settings: { language: 'fr', density: 'sure' },
  });
  const popup = await openView(extension, 'popup.html#quiz');
  await expect(popup.getByRole('alert')).toContainText('n’a pas pu être relue');
  await expect(popup.getByRole('link', { name: 'Reprendre (1 sur 18)' })).toBeVisible();
  await popup.goto(extension.url('popup.html#quiz/ask'));
  await expect(popup.getByText('2 sur 18')).toBeVisible();
  await popup.keyboard.press('4');
  await expect(popup.getByText('3 sur 18')).toBeVisible();
  await expect(popup.getByRole('alert')).toHaveCount(0);
  await expect
    .poll(() => extension.stored())
    .toMatchObject({ quizDamaged: { data: { answers: { i01: 'x' } } } });
  expect((await extension.stored()).settings).toEqual({ language: 'fr', density: 'sure' });
});

for (const [zoom, scheme] of [
  ['1', 'light'],
  // 200 % on a window of 640 px leaves the room of 320.
  ['2', 'dark'],
] as const) {
  test(`fits 320 px at ${zoom}00 %, ${scheme}, in English`, async ({ extension, page: _ }) => {
    await extension.store({ ...SOCIAL, settings: { language: 'en' } });
    const page = await openView(extension, 'sheet.html#quiz');
    await page.setViewportSize({ width: 320 * Number(zoom), height: 640 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const step of ['quiz', 'quiz/ask', 'quiz/result']) {
      await page.goto('about:blank');
      await page.goto(extension.url(`sheet.html#${step}`));
      await page.evaluate((by) => document.documentElement.style.setProperty('zoom', by), zoom);
      await expect(page.locator('main h1')).toBeVisible();
      await expectNoSideways(page);
      await expectAccessible(page, scheme === 'dark' ? { rule: 'color-contrast' } : {});
    }
    await expect(page.getByRole('heading', { name: 'Your profile' })).toBeVisible();
  });
}

test('the card says the fit and why, and keeps the job', async ({
  extension,
  site,
  page,
  card,
}) => {
  await extension.store(SOCIAL);
  const html = '<h1>Offre</h1><p>Vous travaillerez avec une infirmière et un menuisier.</p>';
  await page.goto(site.page('https://www.hellowork.com/fr-fr/emplois/1.html', html));
  await hoverMark(page, 'infirmière');
  await card.shows(/roche de votre profil\s: [45]\/5, parce que vous aimez/);
  await card.click('Garder');
  await card.shows('Gardé');
  await expect
    .poll(async () => JSON.stringify((await extension.stored()).saved ?? null))
    .toMatch(/J15\d\d/);
});
