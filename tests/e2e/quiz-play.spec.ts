/** "Quiz métier": ten questions, each with its answer and its source, by mouse and by keyboard alone. */
import { expectAccessible } from './support/axe';
import { tabTo } from './support/keys';
import { openView } from './support/reader';
import { expect, test } from './support/test';

test('by mouse, ten questions with their sources, a score, a streak', async ({
  extension,
  page: _,
}) => {
  const popup = await openView(extension, 'popup.html#quiz');
  await popup.getByRole('link', { name: 'Jouer' }).click();
  for (let asked = 1; asked <= 10; asked++) {
    await expect(popup.getByText(`Question ${asked} sur 10`)).toBeVisible();
    const options = popup.locator('.quiz-answers button');
    await options.first().click();
    await expect(options.first()).toBeDisabled();
    await expect(popup.locator('[data-mark="right"]')).toHaveCount(1);
    await expect(popup.locator('.play-verdict .lm-source')).toContainText(/\d{4}/);
    if (asked === 1) await expectAccessible(popup);
    await popup.getByRole('button', { name: /Question suivante|Voir mon score/ }).click();
  }
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(/^\d+ sur 10$/);
  await expectAccessible(popup);
  await expect
    .poll(() => extension.stored())
    .toMatchObject({ play: { data: { streak: { days: 1 } } } });
  await expect(popup.locator('.job-row').first()).toBeVisible();
});

test('by keyboard alone, digits answer and Enter goes on', async ({ extension, page: _ }) => {
  const popup = await openView(extension, 'popup.html#quiz/play');
  await expect(popup.locator('h1')).toBeFocused();
  await popup.keyboard.press('1');
  await expect(popup.locator('.play-verdict')).toBeFocused();
  await tabTo(popup.getByRole('button', { name: 'Question suivante' }));
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('Question 2 sur 10')).toBeVisible();
  await expect(popup.locator('h1')).toBeFocused();
  await popup.keyboard.press('2');
  await expect(popup.locator('.play-verdict')).toBeFocused();
  await expect(popup.getByRole('button', { name: 'Question suivante' })).toBeInViewport();
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('Question 3 sur 10')).toBeVisible();
});

test('asks about jobs met: those whose sheet was opened', async ({ extension, page: _ }) => {
  const popup = await openView(extension, 'popup.html');
  const codes = [
    'J1506',
    'D1102',
    'G1602',
    'M1805',
    'K2111',
    'F1602',
    'N4101',
    'E1101',
    'A1414',
    'H2206',
  ];
  const labels: string[] = [];
  for (const code of codes) {
    await popup.goto(extension.url(`popup.html#${code}`));
    await expect(popup.locator('.sheet')).toHaveAttribute('data-code', code);
    labels.push((await popup.locator('main h1').textContent())!);
  }
  // The store is written after the sheet is shown.
  const last = codes.at(-1)!;
  await expect.poll(async () => JSON.stringify(await extension.stored())).toContain(last);
  await popup.goto(extension.url('popup.html#quiz/play'));
  for (let asked = 1; asked <= 3; asked++) {
    await expect(popup.getByText(`Question ${asked} sur 10`)).toBeVisible();
    const words = (await popup.locator('.quiz-ask').textContent())!;
    expect(labels.some((label) => words.includes(label))).toBe(true);
    await popup.keyboard.press('1');
    await popup.getByRole('button', { name: 'Question suivante' }).click();
  }
});
