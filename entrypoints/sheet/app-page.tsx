import { App } from '../../src/ui/app/app';
import { mountPage } from '../../src/ui/app/page-root';
import { routeOf } from '../../src/ui/app/routes';
import { keepView } from '../../src/ui/app/views';
import type { Drawing, Drawn } from '../../src/ui/sheet/drawn-sheet';
import { SheetView } from '../../src/ui/sheet/sheet-view';

/** Starts the app in a page that may show a sheet already. */
export async function startApp(drawing: Drawing | null): Promise<void> {
  // This page is opened for a sheet nearly always: its view is here.
  keepView('sheet', SheetView);
  const page = <App home={{ name: 'search', query: '' }} place="page" />;
  await mountPage(page, drawing?.take().then(stillWanted));
}

/** What stands in the page, unless the reader has gone on by one of its links. */
function stillWanted(drawn: Drawn | null): Drawn | null {
  const route = routeOf(location.hash);
  if (route.name === 'sheet' && route.code === drawn?.code) return drawn;
  drawn?.over(false);
  return null;
}
