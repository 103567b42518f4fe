import { App } from '../../src/ui/app/app';
import { mountPage } from '../../src/ui/app/page-root';
import { keepView } from '../../src/ui/app/views';
import { SheetView } from '../../src/ui/sheet/sheet-view';
import { readAhead } from '../../src/ui/sheet/use-sheet';

// This page is opened for a sheet nearly always: its view is here, its facts are asked for first.
keepView('sheet', SheetView);
readAhead(location.hash);
mountPage(<App home={{ name: 'search', query: '' }} place="page" />);
