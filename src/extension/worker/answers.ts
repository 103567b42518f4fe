/**
 * What the background worker answers to each message. The worker may be
 * stopped between any two messages, so nothing here remembers anything but the
 * bundled data: an answer depends on the request alone.
 */
import { readTexts } from '../../detection/read-texts';
import { readingOn } from '../../matching/indirect';
import { withPart } from '../../quiz/record';
import { remembering } from '../../sheets/remembering';
import type { Brief, Sheet } from '../../sheets/types';
import { briefs, briefsByCode } from '../bundled/briefs';
import { linker } from '../bundled/search';
import { sheets } from '../bundled/sheets';
import type { Locale } from '../locales';
import { unpack } from '../packed-texts';
import { quizStore } from '../profile-store';
import type { DrawnRest } from '../protocol';
import { changeSettings } from '../settings';
import { gatherFrames, hearJobs } from './badge';
import { handle } from './messages';
import { aboutReader, noteMeeting, type SayFit, setSaved } from './reader';
import { type DrawSheet, firstScreens } from './screens';
import { hideSite, settingsFor } from './site-settings';
import { openView, searchFor } from './views';

/** Sheets proposed for one mention: the best and its runners-up for "not this job?". */
const RUNNERS_UP = 5;

/** For what pages write: ads tell of jobs beside their names too. */
const titleLinker = remembering(async () => readingOn(await linker()));

/** What the interface says and draws: handed in. */
interface Interface {
  sayFit: SayFit;
  drawSheet: DrawSheet;
  drawRest(sheet: Sheet, locale: Locale): DrawnRest;
}

/** Registers every answer; must run synchronously when the worker starts. */
export function answerMessages({ sayFit, drawSheet, drawRest }: Interface): void {
  const screens = firstScreens(drawSheet);
  handle('readTexts', async (packed) => readTexts(unpack(packed), await titleLinker()));
  handle('linkTitle', async ({ title, context }) =>
    (await titleLinker()).link(title, { context, top: RUNNERS_UP }),
  );
  handle('getSheet', ({ code }) => sheets.get(code));
  handle('drawSheet', ({ code, languages }) => screens.soon(code, languages));
  handle('drawRest', async ({ code, locale }) => drawRest(await sheets.get(code), locale));
  handle('getBriefs', async ({ codes }) => {
    const all = await briefs();
    if (!codes) return all;
    const wanted = new Set(codes);
    return all.filter((brief) => wanted.has(brief.code));
  });
  handle('openSheet', ({ code }, { tab }) => openView(code, tab));
  handle('openSearch', ({ query }, { tab }) => openView(searchFor(query), tab));
  handle('getSettings', (_, sender) => settingsFor(sender));
  handle('changeSettings', changeSettings);
  handle('hideSite', (_, sender) => hideSite(sender));
  handle('aboutReader', async ({ code, locale }, sender) => {
    const about = await aboutReader(await briefOf(code), locale, sayFit);
    await noteMeeting(code, sender);
    // A card is shown: its sheet may be opened next.
    screens.ahead(code);
    return about;
  });
  handle('addToQuiz', (part) => quizStore.change((record) => withPart(record, part)));
  handle('setSaved', async ({ code, saved }) => setSaved(await briefOf(code), saved));
  handle('reportJobs', ({ codes }, sender) => hearJobs(codes, sender));
  handle('gatherFrames', (_, sender) => gatherFrames(sender));
}

/** @throws when there is no such sheet. */
async function briefOf(code: string): Promise<Brief> {
  const brief = (await briefsByCode()).get(code);
  if (!brief) throw new RangeError(`no sheet ${code}`);
  return brief;
}
