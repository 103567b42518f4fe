import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** axe finds nothing on the page as it stands, or on one part of it, or by one rule. */
export async function expectAccessible(
  page: Page,
  { part, rule }: { part?: string; rule?: string | undefined } = {},
): Promise<void> {
  // Not by way of a page of its own, which would come to the front: there are no frames to gather.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  if (part) builder.include(part);
  if (rule) builder.withRules(rule);
  const { violations } = await builder.analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`),
  ).toEqual([]);
}

/** axe finds nothing in the light; in the dark, where only colours differ, every contrast holds. */
export async function expectAccessibleInBoth(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, { rule: 'color-contrast' });
}

/** Nothing has to be scrolled sideways. */
export async function expectNoSideways(page: Page): Promise<void> {
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(client);
}
