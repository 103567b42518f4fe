import { App } from '../../src/ui/app/app';
import { mountPage } from '../../src/ui/app/page-root';

mountPage(<App home={{ name: 'page' }} place="popup" />);
