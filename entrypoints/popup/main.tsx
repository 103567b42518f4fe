import { App } from '../../src/ui/app/app';
import { mountPage } from '../../src/ui/app/page-root';

void mountPage(<App home={{ name: 'page' }} place="popup" />);
