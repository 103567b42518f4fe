/**
 * The card on ten boards, light and dark, as readers meet it. Pictures go
 * beside the test's own results; `SCREENSHOTS=docs/screenshots` puts them where
 * the documentation shows them.
 */
import { join } from 'node:path';
import { BOARDS } from '../../src/page/boards';
import { boardAddress, boardPage } from './support/boards';
import { hoverMark, readMarks } from './support/marks';
import { jobsKept, quizAnswered } from './support/reader';
import { expect, test } from './support/test';

interface Shot {
  board: string;
  /** A mark of the board's page. */
  over: RegExp;
  /** What the card says once it is whole. */
  shows: RegExp;
  width?: number;
  /** Pressed in the card before the picture is taken. */
  press?: string;
  /** Looked over by axe as well: one card of each make. */
  axe?: boolean;
}

const SHOTS: Shot[] = [
  { board: 'france-travail', over: /aide-soignant/i, shows: /profil|intérêt/i, axe: true },
  {
    board: 'indeed',
    over: /infirmier/i,
    shows: /Un autre métier/,
    press: 'Pas ce métier',
    axe: true,
  },
  { board: 'hellowork', over: /gestionnaire paie/i, shows: /Ce que paie cette annonce/, axe: true },
  { board: 'linkedin', over: /gestionnaire de communauté/i, shows: /E1101/ },
  { board: 'wttj', over: /graphiste/i, shows: /Accès/ },
  { board: 'apec', over: /contrôleur de gestion/i, shows: /Accès/ },
  { board: 'cadremploi', over: /juriste/i, shows: /Ce que paie cette annonce/ },
  { board: 'jobup', over: /socio/i, shows: /Accès/ },
  { board: 'choisir-service-public', over: /greffi/i, shows: /Accès/ },
  { board: 'le-forem', over: /soudeur/i, shows: /Accès/, width: 390, axe: true },
];

const HEIGHT = 700;

/** The fixtures are light: the same board as its dark theme would have it. */
const DARK =
  '*{background-color:transparent!important;border-color:#3a4048!important;color:#dfe3e8!important}a{color:#8fc1ff!important}html{background:#15181c!important}';

test('ten boards, each with a card', () => {
  expect(SHOTS).toHaveLength(10);
});

for (const { board: id, over, shows, width = 760, press, axe } of SHOTS) {
  test(id, async ({ site, page, card, extension }) => {
    const board = BOARDS.find((each) => each.id === id)!;
    await extension.store({
      ...quizAnswered((type) => (type === 'S' ? 5 : 2)),
      ...jobsKept(['J1506', 'Infirmier / Infirmière en soins généraux (IDE)']),
    });
    await page.setViewportSize({ width, height: HEIGHT });
    for (const look of ['', '-dark']) {
      const html = boardPage(board);
      await page.goto(
        site.page(boardAddress(board), look ? html.replace('</style>', `${DARK}</style>`) : html),
      );
      const named = async () =>
        (await readMarks(page)).find(({ text }) => over.test(text))?.text ?? '';
      await expect.poll(named).not.toBe('');
      await hoverMark(page, await named());
      // Its buttons stand where they stay once the sheet is there.
      await card.shows(press ? /Ce que l’on fait/ : shows);
      if (press) await card.click(press);
      await card.shows(shows);
      // Past the card's 120 ms of coming.
      await page.waitForTimeout(200);
      const folder = process.env.SCREENSHOTS ?? test.info().outputDir;
      const picture = await page.screenshot({ path: join(folder, `card-${id}${look}.png`) });
      expect(picture.byteLength).toBeGreaterThan(10_000);
      expect(picture.byteLength).toBeLessThan(120_000);
      const { x, y, width: wide, height } = (await card.box('.card'))!;
      expect(
        x >= 0 && y >= 0 && x + wide <= width && y + height <= HEIGHT,
        'the card is whole',
      ).toBe(true);
      if (axe) expect(await card.axe()).toEqual([]);
    }
  });
}
