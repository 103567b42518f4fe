import { mountPage } from '../../src/ui/app/page-root';

mountPage(<p />);
