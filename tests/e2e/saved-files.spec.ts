/** Kept jobs on paper and in files: what is said of them. */
import { jobsKept, openView } from './support/reader';
import { expect, test } from './support/test';

test('an import says what it brought, notes too', async ({ extension, page: _ }) => {
  const kept = jobsKept(['J1506', 'Infirmier / Infirmière']);
  await extension.store(kept);
  const popup = await openView(extension, 'popup.html#saved');
  await expect(popup.locator('.saved-row')).toHaveCount(1);
  const [nurse] = kept.saved.data.jobs;
  const file = (...jobs: object[]) => ({
    name: 'jobs.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ format: 'loupe-metier/saved-jobs', version: 1, jobs })),
  });
  const field = popup.locator('input[type="file"]');
  await field.setInputFiles(file({ ...nurse, note: 'Voir un service' }));
  await expect(popup.getByRole('status')).toContainText('des notes du fichier sont ajoutées');
  await expect(popup.getByLabel('Note sur Infirmier / Infirmière')).toHaveValue('Voir un service');
  const manager = { ...nurse, code: 'E1101', label: 'Community manager' };
  await field.setInputFiles(file(manager, manager));
  await expect(popup.getByRole('status')).toContainText('1 métier ajouté');
});

test('the dossier says a pay from low to high, whatever the publisher’s order', async ({
  extension,
  page: _,
}) => {
  await extension.store(jobsKept(['N4103', 'Conducteur / Conductrice de bus']));
  const page = await extension.openPage('sheet.html#dossier');
  await expect(page.getByText(/^2\s599\s€ à 2\s621\s€/)).toBeVisible();
});
