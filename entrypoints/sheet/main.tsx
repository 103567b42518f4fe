import { keptLook } from '../../src/extension/kept-look';
import { routeOf } from '../../src/ui/app/routes';
import { noteEnter } from '../../src/ui/app/shell';
import { drawAhead } from '../../src/ui/sheet/drawn-sheet';

// The look first: a sheet is painted before the app has read the settings.
keptLook.wear();
noteEnter();

const place = document.getElementById('app');
const route = routeOf(location.hash);
const drawing = place && route.name === 'sheet' ? drawAhead(route.code, place) : null;
// The app's script, ten times this one, leaves the first screen the time to be painted.
void Promise.resolve(drawing?.shown).then(async () =>
  (await import('./app-page')).startApp(drawing),
);
