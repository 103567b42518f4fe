import { expect, type Locator } from '@playwright/test';

/** Presses Tab until an element has the focus: a keyboard reaches it, or the test fails. */
export async function tabTo(target: Locator, most = 60): Promise<void> {
  const has = () => target.evaluate((element) => element === document.activeElement);
  for (let tabs = 0; tabs < most && !(await has()); tabs++)
    await target.page().keyboard.press('Tab');
  await expect(target).toBeFocused();
}
