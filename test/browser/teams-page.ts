// Drives the Teams side of the playground the way a member of the tenant does.
import type { Locator, Page } from 'playwright-core';

export const teamsPane = (page: Page): Locator => page.locator('section.teams');

/** Brings Teams forward where there is room for one part only, and opens one of its conversations. */
export async function toTeams(page: Page, name = 'Backend hiring'): Promise<void> {
  const tab = page.getByRole('tab', { name: /^Teams/ });
  await tab.or(teamsPane(page)).first().waitFor();
  if (await tab.isVisible()) await tab.click();
  await page
    .getByRole('tablist', { name: 'In Teams' })
    .getByRole('tab', { name: new RegExp(`^${name}`) })
    .click();
  await writeField(page).waitFor();
}

export const writeField = (page: Page): Locator => teamsPane(page).getByLabel(/^(New post in|Reply in|Write (in|to)) /);

export async function write(page: Page, text: string): Promise<void> {
  await writeField(page).fill(text);
  await teamsPane(page).getByRole('button', { name: 'Send' }).click();
}

/** The newest message in which these words stand. */
export const said = (page: Page, has: RegExp): Locator =>
  teamsPane(page).getByRole('article').filter({ hasText: has }).last();

export async function actInTeamsAs(page: Page, name: string): Promise<void> {
  const member = page.getByLabel('Teams-like, as');
  await member.selectOption({ label: (await member.locator('option', { hasText: name }).textContent()) ?? name });
}
